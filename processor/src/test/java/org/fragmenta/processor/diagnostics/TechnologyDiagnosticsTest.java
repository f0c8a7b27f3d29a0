package org.fragmenta.processor.diagnostics;

import static org.fragmenta.processor.testing.Sources.chain;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Technologies and suppliers that mean nothing, or not what was meant. */
class TechnologyDiagnosticsTest extends DiagnosticsTest {

    static Stream<Arguments> mistakes() {
        return cases(
                mistake("listed technology that is none", listed()),
                mistake("block that is none", chain("""
                                @Technology(blocks = {Spinning.class, String.class}) //! FRG-150 Technology Divided has the block String
                                final class Divided {}
                                """)),
                mistake("unknown class", chain("""
                                @Technology(blocks = {Spining.class, Weaving.class}) //! FRG-156 Technology Divided has the block Spining
                                final class Divided {}
                                """)),
                mistake("no blocks", chain("""
                                @Technology(blocks = {}) //! FRG-124 has no blocks
                                final class Nothing {}
                                """)),
                mistake("two of one name", chain("""
                                @Technology(blocks = {Spinning.class, Weaving.class})
                                final class Divided {}

                                interface Later {
                                    @Technology(blocks = Weaving.class) //! FRG-109 declared twice
                                    final class Divided {}
                                }
                                """)),
                mistake("market that is not served", chain("""
                                @Market(region = Mekong.Bangkok.class, from = Weaving.class, demand = 1000)
                                final class Shops {}

                                @Technology(blocks = {Spinning.class, Weaving.class})
                                final class Divided {}

                                @Technology(blocks = Spinning.class) //! FRG-125 does without block Weaving
                                final class Yarn2 {}
                                """)),
                mistake("blocks that nothing joins", chain("""
                                @ProductionBlock(laborHours = 0.1)
                                final class Dyeing {}

                                @ServiceLink(from = Weaving.class, to = Dyeing.class, weightKg = 0.3, value = 2)
                                final class Cloth {}

                                @Technology(blocks = {Spinning.class, Weaving.class, Dyeing.class})
                                final class Divided {}

                                @Technology(blocks = {Spinning.class, Dyeing.class}) //! FRG-126 2 parts
                                final class Torn {}
                                """)),
                mistake("the same blocks twice", chain("""
                                @Technology(blocks = {Spinning.class, Weaving.class})
                                final class Divided {}

                                @Technology(blocks = {Weaving.class, Spinning.class}) //! FRG-127 the same blocks as technology Divided
                                final class Parted {}
                                """)),
                mistake("idle block", chain("""
                                @ProductionBlock(laborHours = 0.1) //! FRG-906 Block Dyeing belongs to no technology
                                final class Dyeing {}

                                @Technology(blocks = {Spinning.class, Weaving.class})
                                final class Divided {}
                                """)),
                mistake("finer but dearer at the margin", chain("""
                                @Technology(blocks = {Spinning.class, Weaving.class}) //! FRG-907 more than the 0.315 of technology Whole with 1
                                final class Divided {}

                                @Technology(blocks = Weaving.class)
                                final class Whole {}
                                """)),
                mistake("headquarters that are no region", chain("""
                                @ProductionBlock(laborHours = 0.1)
                                @ArmsLength(headquarters = Weaving.class) //! FRG-351 Suppliers of production block Dyeing
                                final class Dyeing {}

                                @ServiceLink(from = Weaving.class, to = Dyeing.class, weightKg = 0.3, value = 2)
                                final class Cloth {}
                                """)),
                mistake("negative friction", chain("""
                                @ProductionBlock(laborHours = 0.1)
                                @ArmsLength(
                                        headquarters = Mekong.Bangkok.class,
                                        friction = -0.02) //! FRG-202 armsLength.friction is -0.02
                                final class Dyeing {}

                                @ServiceLink(from = Weaving.class, to = Dyeing.class, weightKg = 0.3, value = 2)
                                final class Cloth {}
                                """)),
                mistake("suppliers of something that is no block", chain("""
                                @Technology(blocks = {Spinning.class, Weaving.class})
                                @ArmsLength(headquarters = Mekong.Bangkok.class) //! FRG-513 which is no production block
                                final class Divided {}
                                """)),
                mistake("distance without coordinates", nowhere()));
    }

    private static Map<String, String> listed() {
        return with(
                chain(""),
                "econ/Chain.java",
                "output = 1000)",
                "output = 1000, technologies = String.class) //! FRG-160 which is no technology");
    }

    private static Map<String, String> nowhere() {
        Map<String, String> files = chain("""
                @ProductionBlock(laborHours = 0.1)
                @ArmsLength(headquarters = Mekong.Bangkok.class, frictionPerKm = 0.001)
                final class Dyeing {}

                @ServiceLink(from = Weaving.class, to = Dyeing.class, weightKg = 0.3, value = 2)
                final class Cloth {}
                """);
        return with(
                with(
                        files,
                        "econ/Mekong.java",
                        "@Region(country = Laos.class, wage = 1.05, rent = 2.5, capitalCost = 0.12,",
                        "@Region(country = Laos.class, wage = 1.05, rent = 2.5, capitalCost = 0.12, //! FRG-320 Savannakhet"),
                "econ/Mekong.java",
                "capability = 0.25, latitude = 16.57, longitude = 104.75)",
                "capability = 0.25)");
    }
}
