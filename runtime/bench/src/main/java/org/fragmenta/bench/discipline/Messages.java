package org.fragmenta.bench.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fragmenta.bench.kernels.MessageBenchmark;
import org.fragmenta.bench.report.Figures;
import org.fragmenta.bench.report.MarkdownTable;
import org.fragmenta.bench.report.WarmTime;

/** One min-plus message to all regions: two sweeps over the contracted network against a plain loop over a matrix. */
final class Messages implements Discipline {
    private static final int[] REGIONS = {60, 250, 500, 1_000, 2_000};
    private static final int LARGEST = 2_000;
    private static final double GOAL = 25;
    private static final double EQUAL = 1e-9;

    @Override
    public String label() {
        return "network message";
    }

    @Override
    public Report run(Settings settings) {
        MarkdownTable table = new MarkdownTable("regions", "two sweeps", "matrix, plain loop", "times ours", "goal");
        List<String> disagreements = new ArrayList<>();
        for (int regions : REGIONS) {
            MessageBenchmark benchmark = new MessageBenchmark();
            benchmark.regions = regions;
            benchmark.prepare();
            double[] dense = benchmark.dense().clone();
            double[] network = benchmark.network().clone();
            for (int region = 0; region < regions; region++) {
                if (Math.abs(dense[region] - network[region]) > EQUAL * dense[region]) {
                    disagreements.add(String.format(
                            Locale.ROOT,
                            "%d regions, to %d: %s and %s",
                            regions,
                            region,
                            network[region],
                            dense[region]));
                }
            }
            double sweeps = WarmTime.nanos(() -> benchmark.network()[0]);
            double matrix = WarmTime.nanos(() -> benchmark.dense()[0]);
            String verdict = matrix / sweeps >= GOAL ? "reached" : "missed";
            table.add(
                    Integer.toString(regions),
                    Figures.duration(sweeps),
                    Figures.duration(matrix),
                    Figures.ratio(matrix, sweeps),
                    regions == LARGEST ? Figures.ratio(GOAL, 1) + ": " + verdict : "");
        }
        return new Report(
                table.text()
                        + "\nBoth in plain Java, one message at a time. The engine has no form that carries several"
                        + " scenarios as lanes, and uses no incubator module.",
                disagreements);
    }
}
