package org.fragmenta.bench.discipline;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.fragmenta.bench.report.Figures;
import org.fragmenta.bench.report.MarkdownTable;
import org.fragmenta.bench.report.Stopwatch;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;

/** Trees over networks so large that a matrix of region pairs would fill the memory. */
final class LargeNetworks implements Discipline {
    private static final double GOAL_NANOS = 1e9;
    private static final int RUNS = 3;
    private static final double MEGABYTE = 1e6;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<SyntheticModel> families;

    LargeNetworks(List<SyntheticModel> families) {
        this.families = List.copyOf(families);
    }

    @Override
    public String label() {
        return "trees on large networks";
    }

    /** What a run takes: CPU nanoseconds to the numbers and from there to the proof, bytes kept and bytes used up. */
    private record Run(double numbers, double solve, double kept, double allocated, boolean proven) {}

    @Override
    public Report run(Settings settings) {
        MarkdownTable table = new MarkdownTable(
                "model",
                "routes",
                "numbers, CPU",
                "solve, CPU",
                "worst",
                "goal",
                "kept",
                "allocated by the solve",
                "one matrix would be",
                "proven");
        for (SyntheticModel family : families) {
            List<Run> runs = new ArrayList<>();
            ModelDescriptor model = family.descriptor(1);
            for (int run = 0; run <= RUNS; run++) {
                runs.add(measure(model));
            }
            addRow(table, family, model, runs.subList(1, runs.size()));
        }
        return new Report(
                table.text() + "\nSeed 1, medians of " + RUNS
                        + " runs after a first one. *Numbers*: from the descriptor to costs by block and a network that"
                        + " is contracted. *Kept*: the heap that numbers and solution hold.",
                List.of());
    }

    private static Run measure(ModelDescriptor model) {
        double before = heap();
        Stopwatch numbers = new Stopwatch();
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        Instance instance = costs.instance();
        double numbersNanos = numbers.cpuNanos();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        Stopwatch solve = new Stopwatch();
        Solution solution = Solver.solve(instance, Names.positions(instance));
        double solveNanos = solve.cpuNanos();
        double allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        double kept = heap() - before;
        boolean proven = solution.status() == Status.PROVEN && costs.instance() != null;
        return new Run(numbersNanos, solveNanos, kept, allocated, proven);
    }

    private static double heap() {
        for (int round = 0; round < RUNS; round++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void addRow(MarkdownTable table, SyntheticModel family, ModelDescriptor model, List<Run> runs) {
        double total = Figures.median(
                runs.stream().map(run -> run.numbers() + run.solve()).toList());
        List<Double> solves = runs.stream().map(Run::solve).toList();
        table.add(
                family.shape().label() + " " + family.blocks() + " x " + family.regions(),
                Integer.toString(model.regionSet().routes().size()),
                Figures.duration(Figures.median(runs.stream().map(Run::numbers).toList())),
                Figures.duration(Figures.median(solves)),
                Figures.duration(Figures.greatest(solves)),
                "1 s in all: " + (total <= GOAL_NANOS ? "reached" : "missed"),
                megabytes(Figures.median(runs.stream().map(Run::kept).toList())),
                megabytes(Figures.median(runs.stream().map(Run::allocated).toList())),
                megabytes(8.0 * family.regions() * family.regions()),
                runs.stream().filter(Run::proven).count() + " of " + runs.size());
    }

    private static String megabytes(double bytes) {
        return Math.round(bytes / MEGABYTE) + " MB";
    }
}
