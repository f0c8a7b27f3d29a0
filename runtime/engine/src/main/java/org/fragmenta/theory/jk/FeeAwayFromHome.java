package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.instance.Instance;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Regime;
import org.fragmenta.parametric.UnprovenException;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.Technique;
import org.fragmenta.theory.TechniqueEnvelope;

/** The fee is due for every block away from the one region that would be cheapest for all of them together. */
final class FeeAwayFromHome implements FeeSweep {
    private final Study study;
    private final Instance free;
    private final int home;

    private FeeAwayFromHome(Study study, Instance free, int home) {
        this.study = study;
        this.free = free;
        this.home = home;
    }

    /** The sweep of a model that one region could make alone. */
    static FeeSweep of(Study study) {
        Instance free = study.costs().instance();
        int home = IntStream.range(0, free.regions())
                .boxed()
                .min(Comparator.comparing(region -> free.costOf(together(free, region))))
                .orElseThrow();
        if (free.costOf(together(free, home)) == Double.POSITIVE_INFINITY) {
            throw new MissingHypothesisException("one region can host every block");
        }
        return new FeeAwayFromHome(study, free, home);
    }

    /** Staying at home is a line without slope, so that the lines of ever higher fees end with it. */
    @Override
    public TechniqueEnvelope envelope() {
        List<Technique> lines = new ArrayList<>(List.of(line(together(free, home)), line(plan(0))));
        while (true) {
            TechniqueEnvelope envelope = TechniqueEnvelope.of(lines);
            Optional<Technique> better = envelope.thresholds().stream()
                    .flatMap(fee -> better(envelope, fee).stream())
                    .findFirst();
            if (better.isEmpty()) {
                return envelope;
            }
            lines.add(better.get());
        }
    }

    private Optional<Technique> better(TechniqueEnvelope envelope, BigFraction fee) {
        Technique line = line(plan(Decimals.nearest(fee)));
        double gain = Decimals.nearest(envelope.at(fee).subtract(line.at(fee)));
        return gain > Tolerance.at(Decimals.nearest(line.at(fee))) ? Optional.of(line) : Optional.empty();
    }

    @Override
    public int sites(double fee) {
        return away(plan(fee));
    }

    private Technique line(int[] plan) {
        int away = away(plan);
        return new Technique(
                away + " away",
                new Regime("", Map.of(), List.of(), 0),
                away,
                Decimals.read(free.costOf(plan)),
                new BigFraction(away));
    }

    private int away(int[] plan) {
        return (int) Arrays.stream(plan).filter(region -> region != home).count();
    }

    private int[] plan(double fee) {
        double[][] costs = new double[free.blocks()][];
        for (int block = 0; block < costs.length; block++) {
            double[] row = free.blockCost(block);
            costs[block] = IntStream.range(0, row.length)
                    .mapToDouble(region -> row[region] + (region == home ? 0 : fee))
                    .toArray();
        }
        Instance charged = new Instance(free.regions(), costs, free.links());
        Solution solution = Solver.solve(charged, GenericKernel.of(charged), Names.positions(charged), study.limits());
        if (solution.status() != Status.PROVEN) {
            throw new UnprovenException();
        }
        return solution.plan().stream().mapToInt(region -> region).toArray();
    }

    private static int[] together(Instance instance, int region) {
        int[] plan = new int[instance.blocks()];
        Arrays.fill(plan, region);
        return plan;
    }
}
