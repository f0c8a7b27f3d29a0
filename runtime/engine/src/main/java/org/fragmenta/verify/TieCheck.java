package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_PLAN;
import static org.fragmenta.check.Diagnostic.WRONG_TIES;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fragmenta.result.Tie;
import org.fragmenta.result.Tolerance;

/**
 * Compares ties with the gaps that they follow from, and the plan with the tie rule.
 *
 * <p>Min-marginals come from floating-point sums of costs that are never negative, so they err by some 1e-15 of their
 * size, a millionth of the tolerance. Where a region's gap is so near the tolerance that rounding decides whether it
 * ties, either answer passes.
 */
final class TieCheck {
    private static final double SURELY_TIED = 0.5;
    private static final double SURELY_DEARER = 2;

    private final Narrowing narrowing;
    private final Positions positions;
    private final Report report;

    TieCheck(Narrowing narrowing, Positions positions, Report report) {
        this.narrowing = narrowing;
        this.positions = positions;
        this.report = report;
    }

    /**
     * Checks the ties, which are those of blocks of one plant.
     *
     * @param blocks ids of the model's blocks
     * @param gaps by block and region; infinite where they are not known
     */
    void check(List<Tie> ties, List<String> blocks, double[][] gaps, double optimum) {
        Map<String, Tie> stated = new HashMap<>();
        for (int index = 0; index < ties.size(); index++) {
            Tie tie = ties.get(index);
            if (!positions.blocks().contains(tie.block()) || stated.put(tie.block(), tie) != null) {
                report.wrong(
                        WRONG_TIES,
                        "$.ties[" + index + "].block",
                        "is \"" + tie.block() + "\", which is no block of the model or is stated twice");
            }
        }
        for (int row = 0; row < gaps.length; row++) {
            Tie tie = stated.get(blocks.get(row));
            if (positions.blocks().contains(blocks.get(row))) {
                checkTie(blocks.get(row), tie == null ? List.of() : tie.regions(), gaps[row], Tolerance.at(optimum));
            }
        }
    }

    private void checkTie(String block, List<String> stated, double[] gaps, double tolerance) {
        List<String> sure = within(gaps, SURELY_TIED * tolerance);
        List<String> possible = within(gaps, SURELY_DEARER * tolerance);
        boolean none = stated.isEmpty() && sure.size() < 2;
        boolean right = stated.size() >= 2
                && stated.containsAll(sure)
                && possible.containsAll(stated)
                && stated.equals(
                        positions.regions().stream().filter(stated::contains).toList());
        if (!none && !right) {
            report.wrong(
                    WRONG_TIES,
                    "$.ties of block " + block,
                    "are " + stated + ", but should be " + (possible.size() < 2 ? List.of() : possible));
        }
    }

    private List<String> within(double[] gaps, double limit) {
        return IntStream.range(0, gaps.length)
                .filter(region -> gaps[region] <= limit)
                .mapToObj(positions.regions()::get)
                .toList();
    }

    /** Block by block, no earlier region than the plan's leaves the optimum in reach of the blocks that follow. */
    void checkRule(int[] plan, double[][] costs, Marginals marginals, Domains domains) {
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
