package org.fragmenta.bench.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.bench.reference.ConcaveFunction;
import org.fragmenta.bench.reference.ParametricTree;
import org.fragmenta.bench.report.Figures;
import org.fragmenta.bench.report.MarkdownTable;
import org.fragmenta.bench.report.WarmTime;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.RegimeSolver;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solver;

/** The cheapest cost of a tree over its output, exact, against a parametric dynamic program and a grid of outputs. */
final class Envelopes implements Discipline {
    private static final double LOWEST = 100;
    private static final double HIGHEST = 1e8;
    private static final int GRID = 1_000;
    private static final double GOAL = 50;
    private static final double EQUAL = 1e-9;

    private final SyntheticModel family;

    Envelopes(int blocks, int regions) {
        family = new SyntheticModel(new BlockShape.Tree(), blocks, regions);
    }

    @Override
    public String label() {
        return "envelope, " + family.blocks() + " x " + family.regions();
    }

    /** What one model took by each way, nanoseconds. */
    private record Times(int segments, int solves, double ours, double program, double grid) {}

    @Override
    public Report run(Settings settings) {
        List<Times> times = new ArrayList<>();
        List<String> disagreements = new ArrayList<>();
        for (long seed = 1; seed <= settings.seeds(); seed++) {
            times.add(compare(family.descriptor(seed), seed, disagreements));
        }
        MarkdownTable table = new MarkdownTable("way", "median CPU", "worst", "times ours", "goal");
        List<Double> ours = times.stream().map(Times::ours).toList();
        table.add(
                "Fragmenta: " + range(times.stream().map(Times::segments).toList()) + " segments in "
                        + range(times.stream().map(Times::solves).toList()) + " solves",
                Figures.duration(Figures.median(ours)),
                Figures.duration(Figures.greatest(ours)),
                "",
                "");
        double program = addRow(
                table,
                "parametric dynamic program",
                times.stream().map(Times::program).toList(),
                ours);
        addRow(
                table,
                "grid of " + GRID + " outputs",
                times.stream().map(Times::grid).toList(),
                ours);
        String goal = String.format(
                Locale.ROOT,
                "Output from %.0f to %.0e units; %.0f x the parametric program: %s.",
                LOWEST,
                HIGHEST,
                GOAL,
                program >= GOAL ? "reached" : "missed");
        return new Report(table.text() + "\n" + goal, disagreements);
    }

    private static String range(List<Integer> figures) {
        int least = figures.stream().min(Integer::compare).orElse(0);
        int most = figures.stream().max(Integer::compare).orElse(0);
        return least == most ? Integer.toString(least) : least + " to " + most;
    }

    private static double addRow(MarkdownTable table, String way, List<Double> nanos, List<Double> ours) {
        List<Double> ratios = new ArrayList<>();
        for (int model = 0; model < nanos.size(); model++) {
            ratios.add(nanos.get(model) / ours.get(model));
        }
        double median = Figures.median(ratios);
        table.add(
                way,
                Figures.duration(Figures.median(nanos)),
                Figures.duration(Figures.greatest(nanos)),
                Figures.ratio(median, 1),
                way.startsWith("parametric") ? Figures.ratio(GOAL, 1) : "");
        return median;
    }

    private Times compare(ModelDescriptor model, long seed, List<String> disagreements) {
        RegimeSolver solver = RegimeSolver.of(
                model, CustomCosts.NONE, List.of(Parameter.of(model, Parameter.OUTPUT)), Limits.standard());
        Curve curve = curve(solver);
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        ParametricTree tree = new ParametricTree(costs.at(0), costs.at(1), LOWEST, HIGHEST);
        ConcaveFunction program = tree.solve();
        List<Instance> grid = new ArrayList<>();
        for (int point = 0; point < GRID; point++) {
            double output = LOWEST * Math.pow(HIGHEST / LOWEST, point / (GRID - 1.0));
            grid.add(costs.at(output));
            double ours = curve.costAt(new BigFraction(output)).doubleValue();
            double theirs = program.at(output);
            double solved = solve(grid.get(point));
            if (Math.abs(theirs - ours) > EQUAL * ours || Math.abs(solved - ours) > EQUAL * ours) {
                disagreements.add(String.format(
                        Locale.ROOT,
                        "%s, seed %d, output %s: curve %s, parametric program %s, solve %s",
                        label(),
                        seed,
                        output,
                        ours,
                        theirs,
                        solved));
            }
        }
        return new Times(
                curve.segments().size(),
                curve.solves(),
                WarmTime.nanos(() -> curve(solver).solves()),
                WarmTime.nanos(() -> tree.solve().pieces()),
                WarmTime.nanos(() -> grid.stream().mapToDouble(Envelopes::solve).sum()));
    }

    private static Curve curve(RegimeSolver solver) {
        return Curve.of(solver, LOWEST, HIGHEST).orElseThrow();
    }

    private static double solve(Instance instance) {
        return Solver.solve(instance, GenericKernel.of(instance), Names.positions(instance), Limits.standard())
                .total();
    }
}
