package org.fragmenta.processor.diagnostics;

import static org.fragmenta.processor.testing.Sources.chain;
import static org.fragmenta.processor.testing.Sources.files;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Region sets, regions, countries, routes, borders and agreements that do not fit together. */
class RegionDiagnosticsTest extends DiagnosticsTest {
    private static final String MEKONG = "econ/Mekong.java";
    private static final String CHAIN = "econ/Chain.java";

    static Stream<Arguments> mistakes() {
        return cases(
                mistake(
                        "region set that is none",
                        with(
                                chain(""),
                                CHAIN,
                                "regions = Mekong.class, output = 1000)",
                                "regions = String.class, output = 1000) //! FRG-350 String, which is no region set")),
                mistake(
                        "region set that does not exist",
                        with(
                                chain(""),
                                CHAIN,
                                "regions = Mekong.class, output = 1000)",
                                "regions = Mekon.class, output = 1000) //! FRG-156 Mekon, which does not exist")),
                mistake("market in a class that is no region", chain("""
                                @Market(from = Weaving.class, demand = 1000,
                                        region = Mekong.Laos.class) //! FRG-351 Market Shops stands in Laos, which is no region
                                final class Shops {}
                                """)),
                mistake(
                        "listed region that is none",
                        with(
                                chain(""),
                                MEKONG,
                                "version = \"2018.1\")",
                                "version = \"2018.1\", regions = String.class) //! FRG-351 among its regions")),
                mistake("region of another set", plus(chain("""
                                        @Market(from = Weaving.class, demand = 1000,
                                                region = Delta.Cantho.class) //! FRG-352 a region that its region set does not contain
                                        final class Shops {}
                                        """), """
                                package econ;

                                import org.fragmenta.dsl.*;

                                @RegionSet(currency = "USD")
                                public interface Delta {
                                    @Region(country = Mekong.Thailand.class)
                                    final class Cantho {}
                                }
                                """)),
                mistake("region in a class that is no country", with(chain(""), MEKONG, "@Corridor(", """
                                @Region(wage = 1, latitude = 15, longitude = 105,
                                            country = String.class) //! FRG-353 Region Pakse lies in String, which is no country
                                    final class Pakse {}

                                    @Corridor(""".strip())),
                mistake(
                        "route on a class that is no corridor",
                        with(
                                chain(""),
                                MEKONG,
                                "corridor = EastWest.class, km",
                                "corridor = Laos.class, km //! FRG-450 Route RoadNine belongs to Laos, which is no corridor\n")),
                mistake("corridor without routes", with(chain("""
                                        @Scenario
                                        @CorridorUpgrade(corridor = Mekong.EastWest.class, hoursFactor = 0.5) //! FRG-451 no route of region set Mekong belongs to it
                                        final class Road {}
                                        """), MEKONG, "corridor = EastWest.class, ", "")),
                mistake("facilitation at a class that is no border", chain("""
                                @Scenario
                                @BorderFacilitation(at = Mekong.Bangkok.class, hours = 2) //! FRG-452 Bangkok, which is no border
                                final class Window {}
                                """)),
                mistake("agreement of another set", plus(chain("""
                                        @Scenario
                                        @AgreementTariff(agreement = Delta.Rcep.class, tariff = 0) //! FRG-453 an agreement that its region set does not contain
                                        final class FreeTrade {}
                                        """), """
                                package econ;

                                import org.fragmenta.dsl.*;

                                @RegionSet(currency = "USD")
                                public interface Delta {
                                    @Region(country = Mekong.Thailand.class)
                                    final class Cantho {}

                                    @Agreement(members = {Mekong.Thailand.class, Mekong.Laos.class})
                                    final class Rcep {}
                                }
                                """)),
                mistake("tariff of a class that is no agreement", chain("""
                                @Scenario
                                @AgreementTariff(agreement = Mekong.Laos.class, tariff = 0) //! FRG-454 Laos, which is no agreement
                                final class FreeTrade {}
                                """)),
                mistake(
                        "currency that is no code",
                        with(
                                chain(""),
                                CHAIN,
                                "currency = \"USD\", regions",
                                "currency = \"Dollar\", //! FRG-371 which is no ISO 4217 code\nregions")),
                mistake(
                        "currency of the model differs from that of its set",
                        with(
                                chain(""),
                                CHAIN,
                                "currency = \"USD\", regions",
                                "currency = \"THB\", //! FRG-317 THB\nregions")),
                mistake(
                        "great circle on a class that is no region set",
                        with(
                                chain(""),
                                MEKONG,
                                "@Corridor(",
                                "@GreatCircle(speedKmPerHour = 30, costPerTonneKm = 0.1) //! FRG-513 which is no region set\n@Corridor(")),
                mistake(
                        "latitude out of range, at the value",
                        with(chain(""), MEKONG, "latitude = 13.75,", "\nlatitude = 113.75, //! FRG-209 113.75\n")),
                mistake("region set without regions", files("""
                                package econ;

                                import org.fragmenta.dsl.*;

                                @RegionSet(currency = "USD") //! FRG-303 has no region
                                public interface Nowhere {}
                                """)),
                mistake(
                        "route to itself",
                        with(
                                chain(""),
                                MEKONG,
                                "to = Savannakhet.class, corridor",
                                "\nto = Bangkok.class, //! FRG-405 RoadNine\ncorridor")),
                mistake(
                        "wage missing where a block uses it",
                        with(
                                chain(""),
                                MEKONG,
                                "@Region(country = Laos.class, wage = 1.05, ",
                                "@Region(country = Laos.class, //! FRG-307 Savannakhet\n")));
    }

    private static Map<String, String> plus(Map<String, String> files, String source) {
        Map<String, String> all = new HashMap<>(files);
        all.putAll(files(source));
        return all;
    }
}
