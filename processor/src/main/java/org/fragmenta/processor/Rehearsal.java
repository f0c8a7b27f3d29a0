package org.fragmenta.processor;

import java.util.List;
import java.util.Map;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.io.RegionSetDocuments;
import org.fragmenta.processor.check.DescriptorRules;
import org.fragmenta.processor.generate.Generated;
import org.fragmenta.processor.generate.Generators;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.ContentHash;
import org.fragmenta.processor.model.SourceMap;
import org.fragmenta.processor.write.SourceWriter;

/**
 * Takes a small model through the stages that need no compiler, on a thread of its own, while the compiler's thread
 * reads the sources. A fresh JVM spends most of a compile on loading classes; those of the later stages are then there.
 */
final class Rehearsal {
    private static final String MODEL = """
            {
              "schema": 1, "id": "Rehearsal", "output": 1,
              "regionSet": {
                "regions": [
                  {"id": "North", "wage": 1, "latitude": 1, "longitude": 1},
                  {"id": "South", "wage": 2, "latitude": 2, "longitude": 2}
                ],
                "countries": [{"id": "North"}, {"id": "South"}],
                "routes": [{"id": "Road", "from": "North", "to": "South", "km": 1, "hours": 1, "costPerTonneKm": 1}]
              },
              "blocks": [{"id": "Making", "laborHours": 1}, {"id": "Packing", "laborHours": 1}],
              "links": [{"id": "Parts", "from": "Making", "to": "Packing", "weightKg": 1}]
            }
            """;

    private Rehearsal() {}

    /** Begins; nothing waits for the end. */
    static void start() {
        Thread thread = new Thread(Rehearsal::play, "fragmenta-rehearsal");
        thread.setDaemon(true);
        // A compile may end before, and close the jars; what fails for another reason fails again where it is told.
        thread.setUncaughtExceptionHandler((rehearsal, failure) -> {});
        thread.start();
    }

    /** What the sources of the small model would be written as. */
    static List<String> play() {
        ModelDescriptor descriptor = ModelDocuments.fromJson("Rehearsal", MODEL);
        String regions = RegionSetDocuments.toJson(descriptor.regionSet());
        AnnotatedModel model = new AnnotatedModel(
                descriptor,
                "rehearsal",
                descriptor.id(),
                "rehearsal.Rehearsal",
                true,
                "rehearsal.Regions",
                "rehearsal",
                ContentHash.of(regions),
                regions,
                Map.of(),
                List.of(),
                new SourceMap(Map.of()));
        DescriptorRules.check(model, List.of());
        DescriptorRules.warnings(model);
        Generated generated = Generators.generate(model);
        return generated.sources().stream()
                .map(source -> SourceWriter.text(source, generated.from()))
                .toList();
    }
}
