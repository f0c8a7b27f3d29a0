package org.fragmenta.processor.diagnostics;

import static org.fragmenta.processor.testing.Sources.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Shared services, plants and sites that mean nothing, or not what was meant. */
class SharedPartsDiagnosticsTest extends DiagnosticsTest {

    static Stream<Arguments> mistakes() {
        return cases(
                mistake("shared service that is none", chain("""
                                @ServiceLink(from = Spinning.class, to = Weaving.class,
                                        sharedService = Yarn.class) //! FRG-161 Service link Cones shares Yarn
                                final class Cones {}
                                """)),
                mistake("unknown class", chain("""
                                @SharedService(cost = 60_000)
                                final class Shuttle {}

                                @ServiceLink(from = Spinning.class, to = Weaving.class, sharedService = Shuttle.class)
                                final class Bobbins {}

                                @ServiceLink(from = Spinning.class, to = Weaving.class,
                                        sharedService = Shutle.class) //! FRG-156 Maybe Shuttle
                                final class Cones {}
                                """)),
                mistake("service that no link can reach", unlisted()),
                mistake("two roles", chain("""
                                @SharedService(cost = 60_000) //! FRG-514 a service link and a shared service
                                @ServiceLink(from = Spinning.class, to = Weaving.class, sharedService = Cones.class)
                                final class Cones {}
                                """)));
    }

    private static Map<String, String> unlisted() {
        Map<String, String> files = new HashMap<>(chain(""));
        files.put("econ/Line.java", """
                package econ;

                import org.fragmenta.dsl.*;

                @SharedService(cost = 5) //! FRG-950 sharedService = Line.class
                public final class Line {}
                """);
        return files;
    }
}
