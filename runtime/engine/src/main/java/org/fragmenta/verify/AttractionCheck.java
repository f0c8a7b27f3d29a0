package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_ATTRACTION;
import static org.fragmenta.check.Diagnostic.WRONG_TIES;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Layout;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;

/**
 * Compares attraction, ties and the tie rule with min-marginals computed again. Where that takes too long, the certificate and
 * the plan leave a range to each gap, ties must follow from the gaps as stated, and the tie rule is left unchecked.
 */
final class AttractionCheck {
    private final List<String> blocks;
    private final List<List<Integer>> rows;
    private final Parts parts;
    private final Instance instance;
    private final Narrowing narrowing;
    private final Positions positions;
    private final Report report;
    private final Result result;
    private final TieCheck ties;
    private final double total;

    /** What a result says of a block in a region: an exact gap, infinite where no plan has it there, or what it is at least. */
    private record Claim(String path, boolean exact, double gap) {}

    /**
     * @param model without technologies
     * @param result with a plan that costs what it says
     */
    AttractionCheck(
            ModelDescriptor model,
            Layout layout,
            Parts parts,
            Narrowing narrowing,
            Positions positions,
            Report report,
            Result result) {
        this.parts = parts;
        this.instance = parts.instance();
        this.narrowing = narrowing;
        this.positions = positions;
        this.report = report;
        this.result = result;
        ties = new TieCheck(narrowing, positions, report);
        blocks = model.blocks().stream().map(BlockDescriptor::id).toList();
        rows = layout.rows();
        total = result.cost().map(CostSplit::total).orElse(0.0);
    }

    /**
     * @param plan the result's plan by position, possible
     */
    void check(Placement plan) {
        if (result.attraction().isEmpty() && result.attractionAtLeast().isEmpty() && isExcused()) {
            if (!result.ties().isEmpty()) {
                report.wrong(WRONG_TIES, "$.ties", "are stated without the attraction that they follow from");
            }
            report.leaveUnchecked("attraction, ties and the tie rule, which the result leaves open");
            return;
        }
        if (!checkKeys()) {
            return;
        }
        Domains domains = narrowing.narrow(Domains.of(instance));
        Marginals marginals = Marginals.of(parts, domains).orElse(null);
        if (marginals == null) {
            checkRanges(plan);
            return;
        }
        double[][] costs = marginals.all(domains);
        double[][] gaps = checkGaps(costs);
        ties.check(result.ties(), blocks, gaps, Marginals.least(costs[0]));
        if (result.status() == Status.PROVEN) {
            ties.checkRule(plan.regions(), costs, marginals, domains);
        }
    }

    /** On a forest without parallel links and shared costs attraction is known with the plan. */
    private boolean isExcused() {
        return result.status() == Status.LIMIT || !instance.shared().isEmpty() || !ForestMarginals.isForest(instance);
    }

    private Claim claim(int row, int region) {
        String block = blocks.get(row);
        String id = positions.regions().get(region);
        Map<String, OptionalDouble> exact = result.attraction().getOrDefault(block, Map.of());
        if (exact.containsKey(id)) {
            return new Claim(
                    "$.attraction." + block + "." + id, true, exact.get(id).orElse(Double.POSITIVE_INFINITY));
        }
        OptionalDouble atLeast =
                result.attractionAtLeast().getOrDefault(block, Map.of()).getOrDefault(id, OptionalDouble.empty());
        return new Claim("$.attractionAtLeast." + block + "." + id, false, atLeast.orElse(Double.POSITIVE_INFINITY));
    }

    /** The gaps as they should be, by row and region; infinite also where the claim is but a bound. */
    private double[][] checkGaps(double[][] costs) {
        double[][] gaps = new double[rows.size()][instance.regions()];
        double optimum = Marginals.least(costs[0]);
        for (int row = 0; row < gaps.length; row++) {
            for (int region = 0; region < gaps[row].length; region++) {
                double cost = Double.POSITIVE_INFINITY;
                for (int block : rows.get(row)) {
                    cost = Math.min(cost, costs[block][region]);
                }
                Claim claim = claim(row, region);
                checkRange(claim, cost - optimum, cost - optimum);
                gaps[row][region] = claim.exact() ? cost - optimum : Double.POSITIVE_INFINITY;
            }
        }
        return gaps;
    }

    /** Checks what can be where min-marginals take too long. */
    private void checkRanges(Placement plan) {
        if (!report.isClean()) {
            return;
        }
        GapRange range = new GapRange(parts, narrowing, positions, result.certificate(), rows, plan);
        double[][] gaps = new double[rows.size()][instance.regions()];
        int open = 0;
        for (int row = 0; row < gaps.length; row++) {
            for (int region = 0; region < gaps[row].length; region++) {
                Claim claim = claim(row, region);
                double least = range.least(row, region) - total;
                double most = range.most(row, region) - total;
                checkRange(claim, least, most);
                double proven = claim.exact() ? most : claim.gap();
                open += proven <= least + Tolerance.at(total) ? 0 : 1;
                gaps[row][region] = claim.exact() ? claim.gap() : Double.POSITIVE_INFINITY;
            }
        }
        ties.check(result.ties(), blocks, gaps, total);
        report.leaveUnchecked("attraction, ties and the tie rule: the model is too large to compute them again; of "
                + rows.size() * instance.regions() + " gaps, the certificate and moves of one block leave a range to "
                + open);
    }

    /**
     * @param least what the gap is at least; infinite where no plan has the block there
     * @param most what it is at most; infinite if that is not known
     */
    private void checkRange(Claim claim, double least, double most) {
        double gap = claim.gap();
        double room = Tolerance.at(total + (most < Double.POSITIVE_INFINITY ? most : 0));
        String limit = least == most ? "" : " at most";
        if (gap == Double.POSITIVE_INFINITY) {
            if (!claim.exact() || most < Double.POSITIVE_INFINITY) {
                wrong(claim, "is null, but should be " + (claim.exact() ? most + limit : "a number"));
            }
        } else if (claim.exact() && least == Double.POSITIVE_INFINITY) {
            wrong(claim, "is " + gap + ", but should be null: no plan has the block there");
        } else if (!(gap >= 0)) {
            wrong(claim, "is " + gap + ", but nothing is cheaper than the cheapest");
        } else if (gap > most + room) {
            wrong(claim, "is " + gap + ", but should be " + most + limit);
        } else if (claim.exact() && gap < least - room) {
            wrong(claim, "is " + gap + ", but should be " + least + (least == most ? "" : " at least"));
        }
    }

    private void wrong(Claim claim, String problem) {
        report.wrong(WRONG_ATTRACTION, claim.path(), problem);
    }

    /** Every block in every region has one claim, and nothing else has. */
    private boolean checkKeys() {
        boolean complete = sameKeys("$.attraction", result.attraction().keySet(), blocks)
                && areKnown("$.attractionAtLeast", result.attractionAtLeast().keySet(), blocks);
        for (String block : blocks) {
            Set<String> exact =
                    result.attraction().getOrDefault(block, Map.of()).keySet();
            Set<String> atLeast =
                    result.attractionAtLeast().getOrDefault(block, Map.of()).keySet();
            List<String> rest = positions.regions().stream()
                    .filter(region -> !atLeast.contains(region))
                    .toList();
            complete &= sameKeys("$.attraction." + block, exact, rest)
                    && areKnown("$.attractionAtLeast." + block, atLeast, positions.regions());
        }
        return complete;
    }

    private boolean sameKeys(String path, Set<String> claimed, List<String> expected) {
        boolean same = areKnown(path, claimed, expected);
        for (String key : expected) {
            if (!claimed.contains(key)) {
                report.wrong(WRONG_ATTRACTION, path + "." + key, "is missing");
                same = false;
            }
        }
        return same;
    }

    private boolean areKnown(String path, Set<String> claimed, List<String> known) {
        boolean all = true;
        for (String key : claimed) {
            if (!known.contains(key)) {
                report.wrong(WRONG_ATTRACTION, path + "." + key, "names nothing in the model, or what is stated twice");
                all = false;
            }
        }
        return all;
    }
}
