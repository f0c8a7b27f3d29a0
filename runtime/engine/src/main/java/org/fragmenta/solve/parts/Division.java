package org.fragmenta.solve.parts;

import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.solve.PlanCosts;

/**
 * Divides the divisible blocks over regions, given where the others stand: a transport problem a group once it is known
 * where the group is open.
 */
final class Division {
    private final Layout layout;
    private final boolean[][] allowed;
    private final int[][] least;
    private final PlanCosts costs;
    private final List<Integer> groups;

    /**
     * @param domains where each block may go, and where a plant has to be open whether it makes anything or not
     */
    Division(Layout layout, Domains domains, PlanCosts costs) {
        this.layout = layout;
        this.allowed = domains.allowed;
        this.least = domains.least;
        this.costs = costs;
        groups = groups(layout);
    }

    /** The groups with divisible members. */
    static List<Integer> groups(Layout layout) {
        return IntStream.range(0, layout.groups())
                .filter(group -> layout.group(group).blocks().stream().anyMatch(layout::isDivisible))
                .boxed()
                .toList();
    }

    /**
     * A good division, by opening costs that are spread over what a region may make, less regions that do not pay.
     *
     * @param whole the blocks that are not divisible, placed
     */
    Candidate find(Placement whole) {
        double[][] shares = new double[layout.blocks()][0];
        int[] plan = whole.plan().clone();
        for (int group : groups) {
            DividedGroup sites = new DividedGroup(layout, group, whole, allowed, costs);
            if (!sites.search()) {
                return Candidate.NONE;
            }
            sites.write(plan, shares);
            if (!open(group, plan, shares)) {
                return Candidate.NONE;
            }
        }
        return Candidate.divided(layout.instance(), plan, shares);
    }

    /**
     * The best division with each group open just where it may be.
     *
     * @param whole the blocks that are not divisible, placed
     * @param domains which groups may be open where
     * @param prices filled for divisible blocks: what each pays for being made; if there is no room for all of a group,
     *     for that group alone, as {@link DividedGroup#divide} says
     */
    Candidate exact(Placement whole, Domains domains, double[] prices) {
        double[][] shares = new double[layout.blocks()][0];
        int[] plan = whole.plan().clone();
        for (int group : groups) {
            DividedGroup sites = new DividedGroup(layout, group, whole, allowed, costs);
            sites.close(domains.most[group]);
            double[] own = new double[prices.length];
            boolean fits = sites.divide(own);
            if (!fits) {
                System.arraycopy(own, 0, prices, 0, own.length);
                return Candidate.NONE;
            }
            for (int block = 0; block < own.length; block++) {
                prices[block] += own[block];
            }
            sites.write(plan, shares);
            if (!open(group, plan, shares)) {
                return Candidate.NONE;
            }
        }
        return Candidate.divided(layout.instance(), plan, shares);
    }

    /**
     * Gives plants that have to be open and make nothing a share next to nothing of the block that can best be there.
     *
     * @return whether there is such a block
     */
    private boolean open(int group, int[] plan, double[][] shares) {
        double[] sum = new double[layout.regions()];
        boolean opened = true;
        for (int region = 0; region < layout.regions(); region++) {
            if (least[group][region] == 0 || stands(group, region, plan, shares)) {
                continue;
            }
            int best = Layout.NONE;
            double cheapest = Double.POSITIVE_INFINITY;
            for (int block : layout.group(group).blocks()) {
                if (layout.isDivisible(block) && allowed[block][region]) {
                    costs.around(block, plan, sum);
                    best = sum[region] < cheapest ? block : best;
                    cheapest = Math.min(cheapest, sum[region]);
                }
            }
            opened &= best != Layout.NONE;
            if (best != Layout.NONE) {
                shares[best][region] = Double.MIN_VALUE;
            }
        }
        return opened;
    }

    private boolean stands(int group, int region, int[] plan, double[][] shares) {
        return layout.group(group).blocks().stream()
                .anyMatch(block -> layout.isDivisible(block) ? shares[block][region] > 0 : plan[block] == region);
    }
}
