package org.fragmenta.processor.diagnostics;

import static org.fragmenta.processor.testing.Sources.chain;
import static org.fragmenta.processor.testing.Sources.files;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.fragmenta.processor.testing.Sources;
import org.junit.jupiter.params.provider.Arguments;

/** Cost methods of a wrong shape, classes out of reach, annotations that mean nothing where they stand. */
class CodeDiagnosticsTest extends DiagnosticsTest {
    private static final String CHAIN = "econ/Chain.java";

    static Stream<Arguments> mistakes() {
        return cases(
                method(
                        "not static",
                        "@UnitCost double f(Place place) { return 1; } //! FRG-501 static double f(Place place)"),
                method("no parameter", "@UnitCost static double f() { return 1; } //! FRG-502 takes no parameter"),
                method(
                        "wrong parameters",
                        "@UnitCost static double f(String region, double standard) { return 1; } //! FRG-502 takes (String, double)"),
                method(
                        "trip instead of place",
                        "@SetupCost static double f(Trip trip) { return 1; } //! FRG-502 it is called with Place"),
                method(
                        "wrong result",
                        "@UnitCost static String f(Place place) { return \"\"; } //! FRG-503 returns String"),
                method(
                        "private",
                        "@UnitCost private static double f(Place place) { return 1; } //! FRG-504 is private"),
                method("two of one cost", """
                        @UnitCost static double f(Place place) { return 1; }
                                @UnitCost static double g(Place place) { return 1; } //! FRG-505 f and g
                        """),
                method(
                        "link cost of a block",
                        "@LinkCost static double f(Trip trip) { return 1; } //! FRG-506 only service links have such a cost"),
                method(
                        "checked exception",
                        "@UnitCost static double f(Place place) throws java.io.IOException { return 1; } //! FRG-507 throws IOException"),
                mistake("unit cost of a link", chain("""
                                @ServiceLink(from = Spinning.class, to = Weaving.class)
                                final class Calls {
                                    @UnitCost
                                    static double f(Place place) { return 1; } //! FRG-506 only production blocks have such a cost
                                }
                                """)),
                mistake("cost method in a class that is no part", plus(chain(""), """
                                package econ;

                                import org.fragmenta.dsl.*;

                                public final class Costs {
                                    @UnitCost static double f(Place place) { return 1; } //! FRG-506 its class Costs is neither
                                }
                                """)),
                mistake("private block", files(Sources.MEKONG, """
                                package econ;

                                import org.fragmenta.dsl.*;

                                @FragmentationModel(currency = "USD", regions = Mekong.class, output = 1000)
                                public abstract class Mill {
                                    @ProductionBlock(laborHours = 0.2)
                                    private static final class Spinning {} //! FRG-510 is private
                                }
                                """)),
                mistake("inner block", files(Sources.MEKONG, """
                                package econ;

                                import org.fragmenta.dsl.*;

                                @FragmentationModel(currency = "USD", regions = Mekong.class, output = 1000)
                                public abstract class Mill {
                                    @ProductionBlock(laborHours = 0.2)
                                    final class Spinning {} //! FRG-512 is an inner class
                                }
                                """)),
                mistake("block of another package that is not public", plus(files(Sources.MEKONG, """
                                        package econ;

                                        import org.fragmenta.dsl.*;

                                        @FragmentationModel(currency = "USD", regions = Mekong.class, output = 1000)
                                        public abstract class Mill {
                                            @ProductionBlock(laborHours = 0.2)
                                            static final class Spinning {} //! FRG-511 make Spinning, and the classes around it, public
                                        }
                                        """), """
                                package other;

                                import org.fragmenta.dsl.*;

                                @FragmentationModel(currency = "USD", regions = econ.Mekong.class, output = 1000,
                                        blocks = econ.Mill.class)
                                public interface Composed {}
                                """)),
                mistake("change on a class that is no scenario", chain("""
                                @WageChange(factor = 2) //! FRG-513 which is no scenario
                                final class Boom {}
                                """)),
                mistake("two roles", with(chain(""), CHAIN, "final class Weaving {}", """
                                @Corridor //! FRG-514 Weaving is a production block and a corridor at once
                                    final class Weaving {}
                                """)),
                mistake("link outside every model", plus(chain(""), """
                                package econ;

                                import org.fragmenta.dsl.*;

                                @ServiceLink(from = Chain.Spinning.class, to = Chain.Weaving.class) //! FRG-950 service link Telephone
                                public final class Telephone {}
                                """)));
    }

    private static Mistake method(String name, String method) {
        return mistake(name, with(chain(""), CHAIN, "final class Weaving {}", """
                        final class Weaving {
                                %s
                            }
                        """.formatted(method)));
    }

    private static Map<String, String> plus(Map<String, String> files, String source) {
        Map<String, String> all = new HashMap<>(files);
        all.putAll(files(source));
        return all;
    }
}
