package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The years of an annotated model. */
class HorizonTest {
    @TempDir
    Path folder;

    @Test
    void annotations_become_a_horizon() throws IOException {
        Map<String, String> files = new HashMap<>(Sources.chain("""
                @Trend
                @OutputChange(factor = 1.02)
                @WageChange(regions = Mekong.Savannakhet.class, factor = 1.08)
                final class Growth {}

                @UncertainWages(regions = Mekong.Savannakhet.class, volatility = 0.15)
                final class Walk {}

                @UncertainWages(factors = {1, 1.3}, chances = {0.8, 0.2, 0, 1})
                final class MinimumWage {}

                @Scenario("Robots")
                @InForce(from = 2031)
                @SetupChange(blocks = Weaving.class, factor = 0.5)
                final class Robots {}
                """));
        files.replaceAll(
                (name, text) -> text.replace(
                                "public interface Chain",
                                "@Horizon(from = 2026, years = 15, keptForEver = true)\npublic interface Chain")
                        .replace(
                                "final class Weaving",
                                "@Relocation(exit = 50_000, moving = 7, standsIn = Mekong.Bangkok.class)\n    final class Weaving"));

        ModelDescriptor model = model("Chain", files);

        assertThat(model.horizon())
                .contains(new HorizonDescriptor(
                        2026,
                        15,
                        true,
                        List.of(new MoveDescriptor("Weaving", 50_000, Optional.empty(), 7, Optional.of("Bangkok"))),
                        List.of(
                                new TrendDescriptor("output", 1.02),
                                new TrendDescriptor("regions.Savannakhet.wage", 1.08)),
                        List.of(new DatedScenario(2031, "Robots")),
                        List.of(
                                new UncertaintyDescriptor(
                                        "MinimumWage",
                                        List.of("Bangkok", "Savannakhet"),
                                        OptionalDouble.empty(),
                                        List.of(1.0, 1.3),
                                        List.of(List.of(0.8, 0.2), List.of(0.0, 1.0))),
                                new UncertaintyDescriptor(
                                        "Walk",
                                        List.of("Savannakhet"),
                                        OptionalDouble.of(0.15),
                                        List.of(),
                                        List.of()))));
    }

    private ModelDescriptor model(String name, Map<String, String> files) throws IOException {
        TestCompilation compilation = TestCompiler.JAVAC.compile(folder, files, List.of());
        assertThat(compilation.told()).isEmpty();
        return ModelDocuments.read(compilation.classes().resolve("META-INF/fragmenta/" + name + ".json"));
    }
}
