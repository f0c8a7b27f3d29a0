package org.fragmenta.processor.diagnostics;

import static org.fragmenta.processor.testing.Sources.MEKONG;
import static org.fragmenta.processor.testing.Sources.chain;
import static org.fragmenta.processor.testing.Sources.files;
import static org.fragmenta.processor.testing.Sources.model;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What the engine's rules find in a model is shown at the annotation value that causes it. */
class EngineRulesInSourceTest extends DiagnosticsTest {
    private static final String MEKONG_FILE = "econ/Mekong.java";
    private static final String CHAIN_FILE = "econ/Chain.java";

    static Stream<Arguments> mistakes() {
        return cases(
                mistake("two blocks of one name", twoBlocksOfOneName()),
                mistake("negative number", block("setup = -1) //! FRG-202 setup")),
                mistake("infinite number", block("setup = Double.POSITIVE_INFINITY) //! FRG-201 setup")),
                mistake("not a number", block("setup = Double.NaN) //! FRG-201 setup")),
                mistake("complexity above 1", block("complexity = -0.5) //! FRG-203 complexity")),
                mistake("short life", block("lifeYears = 0) //! FRG-205 lifeYears")),
                mistake(
                        "block that no region can host",
                        block("only = Mekong.Bangkok.class, except = Mekong.Bangkok.class)").entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        file -> file.getValue().replace("0.2,\n", "0.2, //! FRG-120 Dyeing\n")))),
                mistake(
                        "wage missing",
                        with(
                                block("skilledHours = 0.1)"),
                                MEKONG_FILE,
                                "@Region(country = Laos.class, wage = 1.05, ",
                                "@Region(country = Laos.class, //! FRG-307 Savannakhet\n")),
                mistake(
                        "rent missing",
                        with(
                                block("floorSpace = 2)"),
                                MEKONG_FILE,
                                "@Region(country = Laos.class, wage = 1.05, rent = 2.5,",
                                "@Region(country = Laos.class, wage = 1.05, //! FRG-309 Savannakhet\n")),
                mistake("market fed by no block", chain("""
                                @Market(region = Mekong.Bangkok.class, demand = 1000,
                                        from = Mekong.Bangkok.class) //! FRG-150 Market Shops is served by Bangkok
                                final class Shops {}
                                """)),
                mistake(
                        "no way between regions",
                        with(
                                with(
                                        chain(""),
                                        MEKONG_FILE,
                                        "@GreatCircle(speedKmPerHour = 40, costPerTonneKm = 0.09)\n",
                                        ""),
                                MEKONG_FILE,
                                "to = Savannakhet.class, corridor",
                                "\nto = Bangkok.class, //! FRG-405 RoadNine\ncorridor")),
                mistake("weight without value", chain("""
                                @ServiceLink(from = Spinning.class, to = Weaving.class, weightKg = 0.3) //! FRG-902 Thread
                                final class Thread {}
                                """)),
                mistake("weight without value, suppressed", chain("""
                                @SuppressWarnings("fragmenta:FRG-902")
                                @ServiceLink(from = Spinning.class, to = Weaving.class, weightKg = 0.3)
                                final class Thread {}
                                """)),
                mistake(
                        "demand above output",
                        with(chain("""
                                        @Market(region = Mekong.Bangkok.class, from = Weaving.class, demand = 5000)
                                        final class Shops {}
                                        """), CHAIN_FILE, "output = 1000)", "output = 1000) //! FRG-118 5000")),
                mistake(
                        "border of a country with itself",
                        with(
                                chain(""),
                                MEKONG_FILE,
                                "second = Laos.class, hours = 6",
                                "hours = 6, second = Thailand.class //! FRG-408 FriendshipBridge\n")),
                mistake(
                        "longitude out of range",
                        with(
                                chain(""),
                                MEKONG_FILE,
                                "longitude = 104.75)",
                                "\nlongitude = 1004.75) //! FRG-210 1004.75")),
                mistake(
                        "detour shorter than the way",
                        with(
                                chain(""),
                                MEKONG_FILE,
                                "costPerTonneKm = 0.09)",
                                "costPerTonneKm = 0.09,\n detour = 0.5) //! FRG-207 0.5")),
                mistake("no shipment weight", chain("""
                                @ServiceLink(from = Spinning.class, to = Weaving.class,
                                        shipmentKg = 0) //! FRG-208 shipmentKg
                                final class Thread {}
                                """)),
                mistake(
                        "market without output",
                        with(chain(""), CHAIN_FILE, "output = 1000)", "output = -1000) //! FRG-202 output")));
    }

    /** A chain with one more block, whose annotation ends with some elements. */
    private static Map<String, String> block(String elements) {
        return model("""
                @ProductionBlock(laborHours = 0.2,
                        %s
                final class Dyeing {}
                """.formatted(elements));
    }

    private static Map<String, String> twoBlocksOfOneName() {
        Map<String, String> all = new HashMap<>(files(MEKONG, """
                package other;

                import org.fragmenta.dsl.*;

                public interface Mill {
                    @ProductionBlock(laborHours = 0.1) //! FRG-101 Spinning
                    final class Spinning {}
                }
                """));
        all.putAll(with(chain(""), CHAIN_FILE, "output = 1000)", "output = 1000, blocks = other.Mill.Spinning.class)"));
        return all;
    }
}
