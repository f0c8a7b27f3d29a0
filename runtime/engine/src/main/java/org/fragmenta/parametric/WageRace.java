package org.fragmenta.parametric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
        ConcaveEnvelope<List<Integer>> inside = ConcaveEnvelope.of(at -> cheapest(at, true), 0, wage);
        ConcaveEnvelope<List<Integer>> outside = ConcaveEnvelope.of(at -> cheapest(at, false), 0, wage);
        TreeSet<Double> ends = new TreeSet<>(List.of(0.0, wage));
        inside.segments().forEach(segment -> ends.add(segment.from()));
        outside.segments().forEach(segment -> ends.add(segment.from()));
        double upper = wage;
        for (double lower : ends.headSet(wage, false).descendingSet()) {
            double below = inside.at(lower) - outside.at(lower);
            if (below < -Tolerance.at(outside.at(lower))) {
                double middle = lower + (upper - lower) / 2;
                SupportingLine<List<Integer>> with = inside.lineAt(middle);
                SupportingLine<List<Integer>> without = outside.lineAt(middle);
                double meeting = (without.intercept() - with.intercept()) / (with.slope() - without.slope());
                // Both sides run together where the slopes are equal: a tie all along the interval.
                double level = Double.isFinite(meeting) ? Math.min(upper, Math.max(lower, meeting)) : upper;
                return Optional.of(new RisingCost.Crossing<>(level, with.plan()));
            }
            upper = lower;
        }
        return Optional.empty();
    }

    /** Whether there are plans on both sides. */
    private SupportingLine<List<Integer>> cheapest(double level, boolean inside) {
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
        return new SupportingLine<>(solution.total() - slope * level, slope, solution.plan());
    }
}
