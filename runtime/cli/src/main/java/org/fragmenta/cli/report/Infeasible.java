package org.fragmenta.cli.report;

import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style.Verdict;

/** What commands say of a model without a plan. */
final class Infeasible {
    private Infeasible() {}

    static void writeVerdict(Page page) {
        page.verdict(
                Verdict.BAD,
                "infeasible",
                ": no plan gives every block a region that may host it and that its links can reach.");
    }

    /** For commands that do not explain it themselves. */
    static void writePointer(Page page) {
        page.text("Which declarations conflict, and what gives a plan: fragmenta solve says it.");
    }
}
