package org.fragmenta.bench.discipline;

import java.util.List;
import java.util.Locale;
import org.fragmenta.bench.contest.BicycleContest;
import org.fragmenta.bench.contest.Contest.OwnTime;
import org.fragmenta.bench.report.MarkdownTable;

/** How many scenarios of one compiled model a core solves in a second, by what is asked of each. */
final class Sweeps implements Discipline {
    private static final int SCENARIOS = 64;
    private static final double SECOND_NANOS = 1e9;
    private static final double GOAL = 5e6;

    @Override
    public String label() {
        return "sweep, 6 x 10";
    }

    @Override
    public Report run(Settings settings) {
        MarkdownTable table = new MarkdownTable("of each scenario", "scenarios a second", "goal");
        for (OwnTime time : new BicycleContest(SCENARIOS).ownTimes()) {
            double rate = SECOND_NANOS / time.nanos().get(0);
            table.add(
                    time.label(),
                    String.format(Locale.ROOT, "%,d", Math.round(rate)),
                    "5 million: " + (rate >= GOAL ? "reached" : "missed"));
        }
        return new Report(
                table.text() + "\n" + SCENARIOS
                        + " scenarios in turn, one core; a batch goes through them again and again. What other solvers take a"
                        + " scenario stands above, where the same model is re-solved. A batch keeps scenarios as lanes of plain"
                        + " loops and uses no incubator module.",
                List.of());
    }
}
