package org.fragmenta.instance;

import java.util.List;

/**
 * One model at one output, in numbers.
 *
 * <p>The total cost of a plan is the sum of {@code blockCost(b)[plan[b]]} over the blocks plus the sum of
 * {@code link(l).cost().at(plan[from], plan[to])} over the links. What markets cost is part of the cost of the block
 * that serves them. Costs that blocks or links bear together come on top; see {@link Shared}.
 */
public final class Instance {
    private final int regions;
    private final double[][] blockCost;
    private final List<Link> links;
    private final Shared shared;
    private final boolean nonNegative;

    /**
     * A service link between two blocks, by position.
     *
     * @param from position of the sending block
     * @param to position of the receiving block, another one
     * @param cost what it costs between any two regions
     */
    public record Link(int from, int to, LinkCost cost) {}

    /**
     * @param regions number of regions
     * @param blockCost cost by block and region; kept, not copied, and written to no more
     * @param links the links, any number between the same two blocks
     */
    public Instance(int regions, double[][] blockCost, List<Link> links) {
        this(regions, blockCost, links, Shared.NONE);
    }

    /**
     * @param regions number of regions
     * @param blockCost cost by block and region; kept, not copied, and written to no more
     * @param links the links, any number between the same two blocks
     * @param shared costs that blocks or links bear together
     */
    public Instance(int regions, double[][] blockCost, List<Link> links, Shared shared) {
        this.regions = regions;
        this.blockCost = blockCost;
        this.links = List.copyOf(links);
        this.shared = shared;
        nonNegative = isNonNegative(blockCost, this.links);
    }

    private static boolean isNonNegative(double[][] blockCost, List<Link> links) {
        boolean nonNegative = true;
        for (double[] costs : blockCost) {
            nonNegative &= NonNegative.all(costs);
        }
        for (int link = 0; nonNegative && link < links.size(); link++) {
            nonNegative = links.get(link).cost().isNonNegative();
        }
        return nonNegative;
    }

    /** Number of regions. */
    public int regions() {
        return regions;
    }

    /** Number of production blocks. */
    public int blocks() {
        return blockCost.length;
    }

    /** Cost of a block by region, infinite where it cannot stand; not to be written to. */
    public double[] blockCost(int block) {
        return blockCost[block];
    }

    /** The service links. */
    public List<Link> links() {
        return links;
    }

    /** Whether neither a block nor a link costs less than zero anywhere, as where subsidies do not exceed costs. */
    public boolean isNonNegative() {
        return nonNegative;
    }

    /** Costs that blocks or links bear together. */
    public Shared shared() {
        return shared;
    }

    /** What a plan, a region a block, costs in all; infinite if it cannot be. */
    public double costOf(int[] plan) {
        double total = 0;
        for (int block = 0; block < plan.length; block++) {
            total += blockCost[block][plan[block]];
        }
        for (Link link : links) {
            total += link.cost().at(plan[link.from()], plan[link.to()]);
        }
        return shared.isEmpty() ? total : total + SharedCost.of(this, plan);
    }

    private double[][] whole(int[] plan) {
        double[][] shares = new double[plan.length][regions];
        for (int block = 0; block < plan.length; block++) {
            shares[block][plan[block]] = 1;
        }
        return shares;
    }

    /**
     * What a plan that divides blocks costs in all; infinite if it cannot be.
     *
     * @param plan region by block; that of a divisible block is not looked at
     * @param shares by block and region, zero or more and 1 in all for each divisible block; the rows of other blocks
     *     are not looked at
     */
    public double costOf(int[] plan, double[][] shares) {
        double[][] all = whole(plan);
        for (int block : shared.divisible()) {
            all[block] = shares[block];
        }
        double total = 0;
        for (int block = 0; block < plan.length; block++) {
            for (int region = 0; region < regions; region++) {
                double share = all[block][region];
                total += share > 0 ? share * blockCost[block][region] : 0;
            }
        }
        for (Link link : links) {
            total += linkCost(link, all);
        }
        return total + SharedCost.of(this, all);
    }

    private double linkCost(Link link, double[][] shares) {
        double total = 0;
        for (int from = 0; from < regions; from++) {
            for (int to = 0; shares[link.from()][from] > 0 && to < regions; to++) {
                double share = shares[link.from()][from] * shares[link.to()][to];
                total += share > 0 ? share * link.cost().at(from, to) : 0;
            }
        }
        return total;
    }
}
