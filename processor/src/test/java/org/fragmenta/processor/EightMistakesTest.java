package org.fragmenta.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fragmenta.processor.testing.Marks;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One compile tells all independent mistakes of a model, each at the annotation value that causes it. */
class EightMistakesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void tells_eight_independent_mistakes_at_once(TestCompiler compiler) {
        Map<String, String> files = Sources.files(Sources.MEKONG, """
                package econ;

                import org.fragmenta.dsl.*;

                @FragmentationModel(title = "Shirts", regions = Mekong.class, output = 1_200_000,
                        currency = "THB", //! FRG-317 THB
                        discountRate = 1.5) //! FRG-204 1.5
                public interface Shirts {
                    @ProductionBlock(capital = 0.40, setup = 350_000,
                            laborHours = -0.05) //! FRG-202 laborHours
                    final class Cutting {}

                    @ProductionBlock(laborHours = 0.55)
                    final class Sewing {
                        @UnitCost
                        double perShirt(Place place) { return place.wage(); } //! FRG-501 is not static
                    }

                    @ProductionBlock(laborHours = 0.1,
                            lifeYears = 0.5) //! FRG-205 0.5
                    final class Finishing {}

                    @ServiceLink(from = Cutting.class, weightKg = 0.30, value = 2.10,
                            to = Sewin.class) //! FRG-156 Maybe Sewing
                    final class CutPanels {}

                    @ServiceLink(from = Sewing.class, to = Finishing.class, weightKg = 0.30, value = 2.10)
                    final class Shirt {}

                    @Market(from = Finishing.class, demand = 1_200_000, weightKg = 0.35, value = 6.50,
                            region = Mekong.Thailand.class) //! FRG-351 which is no region
                    final class Shops {}

                    @Scenario("Nothing at all") //! FRG-157 changes nothing
                    final class Nothing {}
                }
                """);
        Marks.assertTold(compiler.compile(folder, files, List.of()), files);
    }
}
