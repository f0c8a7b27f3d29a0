package org.fragmenta.processor.diagnostics;

import static org.fragmenta.processor.testing.Sources.chain;
import static org.fragmenta.processor.testing.Sources.files;
import static org.fragmenta.processor.testing.Sources.model;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.fragmenta.processor.testing.Sources;
import org.junit.jupiter.params.provider.Arguments;

/** Class literals that name the wrong thing, and scenarios that say nothing. */
class StructureDiagnosticsTest extends DiagnosticsTest {

    static Stream<Arguments> mistakes() {
        return cases(
                mistake("block that is none", chain("""
                                final class Thread {}

                                @ServiceLink(from = Thread.class, to = Weaving.class) //! FRG-150 comes from Thread, which is no production block
                                final class Sewn {}
                                """)),
                mistake(
                        "listed block that is none",
                        with(
                                chain(""),
                                "econ/Chain.java",
                                "output = 1000)",
                                "output = 1000, blocks = Object.class) //! FRG-150 put @ProductionBlock on Object")),
                mistake("block outside the model", plus(chain("""
                                        @ServiceLink(from = Weaving.class, to = Dyeing.class) //! FRG-151 blocks = Dyeing.class
                                        final class Cloth {}
                                        """), """
                                package econ;

                                import org.fragmenta.dsl.*;

                                @ProductionBlock(laborHours = 0.1) //! FRG-950 list it in the model: blocks = Dyeing.class
                                public final class Dyeing {}
                                """)),
                mistake(
                        "link that is none",
                        with(
                                chain(""),
                                "econ/Chain.java",
                                "output = 1000)",
                                "output = 1000, links = String.class) //! FRG-152 among its links, which is no service link")),
                mistake(
                        "market that is none",
                        with(
                                chain(""),
                                "econ/Chain.java",
                                "output = 1000)",
                                "output = 1000, markets = String.class) //! FRG-153 which is no market")),
                mistake(
                        "scenario that is none",
                        with(
                                chain(""),
                                "econ/Chain.java",
                                "output = 1000)",
                                "output = 1000, scenarios = String.class) //! FRG-154 which is no scenario")),
                mistake("link outside the model", plus(chain("""
                                        @Scenario
                                        @CoordinationChange(links = Telephone.class, factor = 0.5) //! FRG-155 links = Telephone.class
                                        final class CheapCalls {}
                                        """), """
                                package econ;

                                import org.fragmenta.dsl.*;

                                @SuppressWarnings("fragmenta:FRG-950")
                                @ServiceLink(from = Chain.Spinning.class, to = Chain.Weaving.class)
                                public final class Telephone {}
                                """)),
                mistake("scenario without changes", chain("""
                                @Scenario("Nothing") //! FRG-157 changes nothing
                                final class Nothing {}
                                """)),
                mistake("change with factor and figure", chain("""
                                @Scenario
                                @OutputChange(output = 5000, factor = 2) //! FRG-158 only one of them can hold
                                final class Boom {}
                                """)),
                mistake("change without a number", chain("""
                                @Scenario
                                @SetupChange(blocks = Weaving.class) //! FRG-159 state setup or factor
                                final class Subsidy {}
                                """)),
                mistake("corridor change without a number", chain("""
                                @Scenario
                                @CorridorUpgrade(corridor = Mekong.EastWest.class) //! FRG-159 hoursFactor or costFactor
                                final class Road {}
                                """)),
                mistake("border change without a number", chain("""
                                @Scenario
                                @BorderFacilitation //! FRG-159 hours, hoursFactor, fee or feeFactor
                                final class Window {}
                                """)),
                mistake("scenario that breaks a rule, at the change that does", chain("""
                                @Scenario
                                @WageChange(factor = 1.1)
                                @SetupChange(blocks = Weaving.class, setup = -5) //! FRG-202 Under scenario Odd: Block Weaving
                                @TariffChange(factor = 0.5)
                                final class Odd {}
                                """)),
                mistake("unknown class", chain("""
                                @ServiceLink(
                                        from = Spining.class, //! FRG-156 comes from Spining, which does not exist
                                        to = Weaving.class)
                                final class MoreYarn {}
                                """)),
                mistake("link to itself, by the engine's rule, at the value", chain("""
                                @ServiceLink(
                                        from = Weaving.class,
                                        to = Weaving.class) //! FRG-112
                                final class Loop {}
                                """)),
                mistake("cycle, step by step", chain("""
                                @ServiceLink(from = Weaving.class, to = Spinning.class, weightKg = 1, value = 1) //! FRG-113 Spinning
                                final class Back {}
                                """)),
                mistake("no blocks at all", files(Sources.MEKONG, """
                                package econ;

                                import org.fragmenta.dsl.*;

                                @FragmentationModel(currency = "USD", regions = Mekong.class, output = 1000) //! FRG-115
                                public interface Empty {}
                                """)),
                mistake(
                        "blocks that no link joins",
                        with(model("""
                                @ProductionBlock(laborHours = 0.2)
                                final class Spinning {}

                                @ProductionBlock(laborHours = 0.2)
                                final class Weaving {}
                                """), "econ/Chain.java", "output = 1000)", "output = 1000) //! FRG-114 2 parts")));
    }

    private static Map<String, String> plus(Map<String, String> files, String source) {
        Map<String, String> all = new HashMap<>(files);
        all.putAll(files(source));
        return all;
    }
}
