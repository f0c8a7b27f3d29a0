package org.fragmenta.rehearsal;

import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;

/**
 * Takes a small model through later stages of a program on a thread of its own, while the first thread does what comes
 * before. A fresh JVM spends most of its first second on loading classes; those of the later stages are then there.
 */
public final class Rehearsal {
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
              "links": [{"id": "Parts", "from": "Making", "to": "Packing", "weightKg": 1}],
              "markets": [{"id": "Shop", "region": "South", "from": "Packing", "demand": 1, "weightKg": 1}]
            }
            """;

    private Rehearsal() {}

    /** Two blocks, a link and a market on two regions; read from its document, as stages do. */
    public static ModelDescriptor model() {
        return ModelDocuments.fromJson("Rehearsal", MODEL);
    }

    /**
     * Begins; nothing waits for the end.
     *
     * @param play what takes the model through the stages; a failure is not told, because whatever fails for a reason
     *     fails again in earnest, and a program may end and close its jars before the play does
     */
    public static void start(Runnable play) {
        Thread thread = new Thread(play, "fragmenta-rehearsal");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((rehearsal, failure) -> {});
        thread.start();
    }
}
