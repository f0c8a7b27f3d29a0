package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_ATTRACTION;
import static org.fragmenta.check.Diagnostic.WRONG_PLAN;
import static org.fragmenta.check.Diagnostic.WRONG_TIES;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Layout;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tie;
import org.fragmenta.result.Tolerance;

/**
 * Compares attraction, ties and the tie rule with min-marginals computed again, for blocks of one plant.
 *
 * <p>Min-marginals come from floating-point sums of costs that are never negative, so they err by some 1e-15 of their
 * size, a millionth of the tolerance. Where a region's gap is so near the tolerance that rounding decides whether it
 * ties, either answer passes.
 */
final class AttractionCheck {
    private static final double SURELY_TIED = 0.5;
    private static final double SURELY_DEARER = 2;

    private final Parts parts;
    private final Layout layout;
    private final Instance instance;
    private final Narrowing narrowing;
    private final Positions positions;
    private final Report report;

    AttractionCheck(Parts parts, Layout layout, Narrowing narrowing, Positions positions, Report report) {
        this.parts = parts;
        this.layout = layout;
        this.instance = parts.instance();
        this.narrowing = narrowing;
        this.positions = positions;
        this.report = report;
    }

    /**
     * @param plan the result's plan by position, possible
     */
    void check(Result result, int[] plan) {
        if (result.attraction().isEmpty() && isExcused(result)) {
            if (!result.ties().isEmpty()) {
                report.wrong(WRONG_TIES, "$.ties", "are stated without the attraction that they follow from");
            }
            report.leaveUnchecked("attraction, ties and the tie rule, which the result leaves open");
            return;
        }
        Domains domains = narrowing.narrow(Domains.of(instance));
        Marginals marginals = Marginals.of(parts, domains).orElse(null);
        if (marginals == null) {
            checkKeys(result.attraction());
            report.leaveUnchecked("attraction, ties and the tie rule: the model is too large to compute them again");
            return;
        }
        double[][] costs = marginals.all(domains);
        checkGaps(result.attraction(), costs);
        checkTies(result.ties(), costs);
        if (result.status() == Status.PROVEN) {
            checkTieRule(plan, costs, marginals, domains);
        }
    }

    /** On a forest without parallel links and shared costs attraction is known with the plan. */
    private boolean isExcused(Result result) {
        return result.status() == Status.LIMIT || !instance.shared().isEmpty() || !ForestMarginals.isForest(instance);
    }

    /** Positions of the blocks of one plant. */
    private int[] whole() {
        return IntStream.range(0, instance.blocks())
                .filter(block -> layout.parts().get(block).market().isEmpty())
                .toArray();
    }

    private void checkGaps(Map<String, Map<String, OptionalDouble>> attraction, double[][] costs) {
        if (!checkKeys(attraction)) {
            return;
        }
        for (int block : whole()) {
            double optimum = Marginals.least(costs[block]);
            String id = positions.blocks().get(block);
            Map<String, OptionalDouble> row = attraction.getOrDefault(id, Map.of());
            for (int region = 0; region < costs[block].length; region++) {
                String name = positions.regions().get(region);
                String path = "$.attraction." + id + "." + name;
                double gap = row.getOrDefault(name, OptionalDouble.empty()).orElse(Double.POSITIVE_INFINITY);
                double cost = costs[block][region];
                if ((gap == Double.POSITIVE_INFINITY) != (cost == Double.POSITIVE_INFINITY)) {
                    report.wrong(
                            WRONG_ATTRACTION,
                            path,
                            cost == Double.POSITIVE_INFINITY
                                    ? "is " + gap + ", but should be null: no plan has the block there"
                                    : "is null, but should be " + (cost - optimum));
                } else if (gap < 0) {
                    report.wrong(WRONG_ATTRACTION, path, "is " + gap + ", but nothing is cheaper than the cheapest");
                } else if (cost < Double.POSITIVE_INFINITY) {
                    report.compare(WRONG_ATTRACTION, path, gap, cost - optimum, cost);
                }
            }
        }
    }

    private boolean checkKeys(Map<String, Map<String, OptionalDouble>> attraction) {
        boolean complete = sameKeys("$.attraction", attraction.keySet(), wholeIds());
        for (Map.Entry<String, Map<String, OptionalDouble>> row : attraction.entrySet()) {
            complete &= sameKeys("$.attraction." + row.getKey(), row.getValue().keySet(), positions.regions());
        }
        return complete;
    }

    private List<String> wholeIds() {
        return Arrays.stream(whole()).mapToObj(positions.blocks()::get).toList();
    }

    private boolean sameKeys(String path, Set<String> claimed, List<String> expected) {
        boolean same = true;
        for (String key : expected) {
            if (!claimed.contains(key)) {
                report.wrong(WRONG_ATTRACTION, path + "." + key, "is missing");
                same = false;
            }
        }
        for (String key : claimed) {
            if (!expected.contains(key)) {
                report.wrong(WRONG_ATTRACTION, path + "." + key, "names nothing in the model");
                same = false;
            }
        }
        return same;
    }

    private void checkTies(List<Tie> ties, double[][] costs) {
        Map<String, Tie> stated = new HashMap<>();
        for (int index = 0; index < ties.size(); index++) {
            Tie tie = ties.get(index);
            if (!wholeIds().contains(tie.block()) || stated.put(tie.block(), tie) != null) {
                report.wrong(
                        WRONG_TIES,
                        "$.ties[" + index + "].block",
                        "is \"" + tie.block() + "\", which is no block of the model or is stated twice");
            }
        }
        for (int block : whole()) {
            Tie tie = stated.get(positions.blocks().get(block));
            checkTie(block, tie == null ? List.of() : tie.regions(), costs[block]);
        }
    }

    private void checkTie(int block, List<String> stated, double[] costs) {
        double optimum = Marginals.least(costs);
        List<String> sure = within(costs, optimum + SURELY_TIED * Tolerance.at(optimum));
        List<String> possible = within(costs, optimum + SURELY_DEARER * Tolerance.at(optimum));
        boolean none = stated.isEmpty() && sure.size() < 2;
        boolean right = stated.size() >= 2
                && stated.containsAll(sure)
                && possible.containsAll(stated)
                && stated.equals(
                        positions.regions().stream().filter(stated::contains).toList());
        if (!none && !right) {
            report.wrong(
                    WRONG_TIES,
                    "$.ties of block " + positions.blocks().get(block),
                    "are " + stated + ", but should be " + (possible.size() < 2 ? List.of() : possible));
        }
    }

    private List<String> within(double[] costs, double limit) {
        return IntStream.range(0, costs.length)
                .filter(region -> costs[region] <= limit && costs[region] < Double.POSITIVE_INFINITY)
                .mapToObj(positions.regions()::get)
                .toList();
    }

    /** Block by block, no earlier region than the plan's leaves the optimum in reach of the blocks that follow. */
    private void checkTieRule(int[] plan, double[][] costs, Marginals marginals, Domains domains) {
        double optimum = Marginals.least(costs[0]);
        double limit = optimum + SURELY_TIED * Tolerance.at(optimum);
        Domains held = domains;
        for (int block = 0; block < plan.length; block++) {
            int own = plan[block];
            double[] free = costs[block];
            if (IntStream.range(0, own).anyMatch(region -> free[region] <= limit)) {
                Domains left = narrowing.narrow(held);
                double[] now = left.isEmpty() ? free : marginals.of(block, left);
                for (int region = 0; region < own; region++) {
                    if (!left.isEmpty() && now[region] <= limit) {
                        report.wrong(
                                WRONG_PLAN,
                                "$.plan." + positions.blocks().get(block),
                                "is \""
                                        + positions.regions().get(own) + "\", but should be \""
                                        + positions.regions().get(region)
                                        + "\": among plans that cost the same, the earliest regions are taken");
                        return;
                    }
                }
            }
            held = held.with(block, only(own), true);
        }
    }

    private static BitSet only(int region) {
        BitSet one = new BitSet();
        one.set(region);
        return one;
    }
}
