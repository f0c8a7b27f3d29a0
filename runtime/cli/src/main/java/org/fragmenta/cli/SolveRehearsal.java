package org.fragmenta.cli;

import java.util.List;
import org.fragmenta.catalog.Runs;
import org.fragmenta.cli.report.SolveReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.rehearsal.Rehearsal;
import org.fragmenta.solve.Limits;

/** What a solve of a small model loads, while the command line is read. */
final class SolveRehearsal {
    private SolveRehearsal() {}

    /** What would be reported of the small model. */
    static String play() {
        Page page = new Page(80, Style.PLAIN);
        new SolveReport(Runs.solve(Rehearsal.model(), ScenarioDescriptor.BASELINE, List.of(), Limits.standard()))
                .writeTo(page);
        return page.content();
    }
}
