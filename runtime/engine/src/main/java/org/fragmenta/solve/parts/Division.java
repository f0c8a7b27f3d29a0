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
    private final PlanCosts costs;
    private final List<Integer> groups;

    /**
     * @param allowed where each block may go, by block and region
     */
    Division(Layout layout, boolean[][] allowed, PlanCosts costs) {
        this.layout = layout;
        this.allowed = allowed;
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
        }
        return Candidate.divided(layout.instance(), plan, shares);
    }
}
