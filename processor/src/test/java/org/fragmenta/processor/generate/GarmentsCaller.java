package org.fragmenta.processor.generate;

import java.util.Map;
import java.util.function.Supplier;

/** An economist's own code beside the classes generated for garments. */
final class GarmentsCaller {
    private static final String GARMENTS = """
            package example.models;
            import org.fragmenta.dsl.Place;
            import org.fragmenta.dsl.Trip;
            public interface Garments {
                final class Sewing {
                    private Sewing() {}
                    static double perGarment(Place place) { return 0.55 * place.wage() + 0.02; }
                }
                final class CutPanels {
                    private CutPanels() {}
                    static double byTruck(Trip trip, double standard) { return standard + 0.001 * trip.hours(); }
                }
            }
            """;

    private GarmentsCaller() {}

    /**
     * The generated classes and the caller.
     *
     * @param body of a method that returns an object
     */
    static CompiledCode compiled(String body) {
        String caller = "package example.models;\n"
                + "import static example.models.GarmentsBlock.*; import static example.models.SoutheastAsiaRegion.*;\n"
                + "import java.util.*; import org.fragmenta.typed.*;\n"
                + "public class Caller implements java.util.function.Supplier<Object> { public Caller() {}\n"
                + "@Override public Object get() {\n" + body + "\n}}";
        return CompiledCode.of(
                TestModels.generated(GoldenModels.garments()),
                Map.of("example/models/Garments.java", GARMENTS, "example/models/Caller.java", caller));
    }

    /** What the caller returns. */
    static Object run(String body) {
        return answer(compiled(body));
    }

    /** What the caller returns that was compiled. */
    static Object answer(CompiledCode code) {
        return code.create("example.models.Caller", Supplier.class).get();
    }
}
