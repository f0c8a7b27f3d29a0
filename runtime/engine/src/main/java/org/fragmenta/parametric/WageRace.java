package org.fragmenta.parametric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.RegionFact;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Solution;

/**
 * Plans with a block in a region against all others, as the region's wage falls for every block there. Both sides are
 * concave in the wage, so both envelopes are needed to find where one overtakes the other.
 */
final class WageRace {
    private final Instance today;
    private final double wage;
    private final int block;
    private final int region;
    private final double[] atZero;
    private final double[] perUnit;
    private final ProvenSolver solver;

    /**
     * @param wage the region's wage today, above 0
     */
    WageRace(CostModel costs, double output, double wage, int block, int region, Limits limits) {
        this.today = costs.at(output);
        this.wage = wage;
        this.block = block;
        this.region = region;
        Instance free = costs.with(RegionFact.WAGE, region, 0).at(output);
        atZero = new double[today.blocks()];
        perUnit = new double[today.blocks()];
        for (int other = 0; other < atZero.length; other++) {
            double cost = today.blockCost(other)[region];
            atZero[other] = free.blockCost(other)[region];
            // A block that cannot stand in the region costs infinitely much there at any wage.
            perUnit[other] = cost < Double.POSITIVE_INFINITY ? (cost - atZero[other]) / wage : 0;
        }
        solver = new ProvenSolver(today, limits);
    }

    /** The highest wage at which the two sides tie and below which the block is won; empty if there is none. */
    Optional<RisingCost.Crossing<List<Integer>>> crossing() {
        BigFraction highest = Decimals.read(wage);
        ConcaveEnvelope<List<Integer>> inside = ConcaveEnvelope.of(at -> cheapest(at, true), BigFraction.ZERO, highest);
        ConcaveEnvelope<List<Integer>> outside =
                ConcaveEnvelope.of(at -> cheapest(at, false), BigFraction.ZERO, highest);
        TreeSet<BigFraction> ends = new TreeSet<>(List.of(BigFraction.ZERO, highest));
        inside.segments().forEach(segment -> ends.add(segment.from()));
        outside.segments().forEach(segment -> ends.add(segment.from()));
        BigFraction upper = highest;
        for (BigFraction lower : ends.headSet(highest, false).descendingSet()) {
            double rival = Decimals.nearest(outside.at(lower));
            if (Decimals.nearest(inside.at(lower)) < rival - Tolerance.at(rival)) {
                BigFraction middle = lower.add(upper).divide(2);
                SupportingLine<List<Integer>> with = inside.lineAt(middle);
                SupportingLine<List<Integer>> without = outside.lineAt(middle);
                // Both sides run together where the slopes are equal: a tie all along the interval.
                BigFraction meeting = with.slope().equals(without.slope()) ? upper : with.meets(without);
                double level = Decimals.nearest(meeting);
                return Optional.of(new RisingCost.Crossing<>(
                        Math.min(Decimals.nearest(upper), Math.max(Decimals.nearest(lower), level)), with.plan()));
            }
            upper = lower;
        }
        return Optional.empty();
    }

    /** Whether there are plans on both sides. */
    private SupportingLine<List<Integer>> cheapest(BigFraction at, boolean inside) {
        double level = Decimals.nearest(at);
        double[][] costs = new double[today.blocks()][];
        for (int other = 0; other < costs.length; other++) {
            costs[other] = today.blockCost(other).clone();
            costs[other][region] = atZero[other] + level * perUnit[other];
        }
        double here = costs[block][region];
        if (inside) {
            Arrays.fill(costs[block], Double.POSITIVE_INFINITY);
        }
        costs[block][region] = inside ? here : Double.POSITIVE_INFINITY;
        Solution solution = solver.solve(new Instance(today.regions(), costs, today.links()))
                .orElseThrow(() -> new IllegalStateException("a plan that exists at one wage exists at all"));
        double slope = 0;
        for (int other = 0; other < costs.length; other++) {
            slope += solution.plan().get(other) == region ? perUnit[other] : 0;
        }
        return SupportingLine.through(level, solution.total(), slope, solution.plan());
    }
}
