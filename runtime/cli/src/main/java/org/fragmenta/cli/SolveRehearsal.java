package org.fragmenta.cli;

import java.util.List;
import org.fragmenta.catalog.Runs;
import org.fragmenta.cli.report.SolveReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.solve.Limits;

/**
 * Takes a small model through a solve on a thread of its own, while the command line and the model's jars are read. A
 * fresh JVM spends most of its first half second on loading classes; those of the solve are then there.
 */
final class SolveRehearsal {
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

    private SolveRehearsal() {}

    /**
     * Begins; nothing waits for the end. A failure is not told, because whatever fails for a reason fails again in
     * earnest, and the program may end before the rehearsal does.
     */
    static void start() {
        Thread thread = new Thread(SolveRehearsal::play, "fragmenta-rehearsal");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((rehearsal, failure) -> {});
        thread.start();
    }

    /** What would be reported of the small model. */
    static String play() {
        ModelDescriptor model = ModelDocuments.fromJson("Rehearsal", MODEL);
        Page page = new Page(80, Style.PLAIN);
        new SolveReport(Runs.solve(model, ScenarioDescriptor.BASELINE, List.of(), Limits.standard())).writeTo(page);
        return page.content();
    }
}
