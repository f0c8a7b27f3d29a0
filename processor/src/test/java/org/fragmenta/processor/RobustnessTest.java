package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that do not even compile never make the processor fail. */
class RobustnessTest {
    @TempDir
    Path folder;

    static Stream<Arguments> sources() {
        return members()
                .flatMap(member -> Stream.of(TestCompiler.values()).map(compiler -> arguments(compiler, member)));
    }

    static Stream<String> members() {
        return Stream.of(
                "@Market(region = Mekong.Bangkok.class, from = Weaving.class) final class LeftOut {}",
                "@Market(demand = 1) final class LeftOut {}",
                "@ServiceLink final class LeftOut {}",
                "@Scenario @CorridorUpgrade(hoursFactor = 2) final class LeftOut {}",
                "@Scenario @AgreementTariff final class LeftOut {}",
                "@Scenario @CoordinationChange final class LeftOut {}",
                "@ProductionBlock(laborHours = HOURS) final class UnknownConstant {}",
                "@ProductionBlock(laborHours = \"many\") final class WrongType {}",
                "@ProductionBlock(label = LABEL, only = REGIONS) final class UnknownConstant {}",
                "@ProductionBlock(only = {Nowhere.class, Mekong.Bangkok.class}) final class UnknownItem {}",
                "@ProductionBlock(only = int.class, except = String[].class) final class Primitive {}",
                "@ServiceLink(from = void.class, to = int.class) final class Primitive {}",
                "@ProductionBlock(hours = 1) final class UnknownElement {}",
                "@ProductionBlock enum Stage { ONE }",
                "@ProductionBlock record Stage(@UnitCost int cost) {}",
                "@ProductionBlock final class Generic<T> { @UnitCost static <S> double f(S s) { return 1; } }",
                "@ProductionBlock final class Broken extends Missing { @UnitCost static double f(Missing m) { return 1; } }",
                "@FragmentationModel final class Inside {}",
                "@FragmentationModel(currency = \"USD\", regions = Chain.class, output = 1, period = Period.DAY) interface Inside {}",
                "@RegionSet interface Inside { @Region final class Nowhere {} @Route final class Way {} @Border final class Gate {} }",
                "@Region(country = void.class) final class Stateless {}",
                "@Unknown @ProductionBlock final class Annotated {}");
    }

    /** javac runs no processor at all once it has found some of these mistakes itself. */
    @ParameterizedTest
    @MethodSource("sources")
    void tells_the_other_mistakes_of_a_model_that_does_not_compile(TestCompiler compiler, String member) {
        Map<String, String> files = new HashMap<>(Sources.chain(member + "\n"));
        files.computeIfPresent(
                "econ/Chain.java", (path, text) -> text.replace("laborHours = 0.3", "laborHours = -0.3"));
        TestCompilation compilation = compiler.compile(folder, files, List.of());
        assertThat(compilation.findings())
                .as("%s: %s", compilation.told(), compilation.log())
                .noneMatch(told -> told.code().equals("FRG-999"))
                .satisfies(findings -> assertThat(compiler == TestCompiler.JAVAC && findings.isEmpty()
                                || findings.stream()
                                        .anyMatch(told -> told.code().equals("FRG-202")))
                        .isTrue());
    }
}
