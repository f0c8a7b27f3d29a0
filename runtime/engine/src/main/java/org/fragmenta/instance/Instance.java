package org.fragmenta.instance;

import java.util.List;

/**
 * One model at one output, in numbers.
 *
 * <p>The total cost of a plan is the sum of {@code blockCost(b)[plan[b]]} over the blocks plus the sum of
 * {@code link(l).cost().at(plan[from], plan[to])} over the links. What markets cost is part of the cost of the block
 * that serves them.
 */
public final class Instance {
    private final int regions;
    private final double[][] blockCost;
    private final List<Link> links;

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
     * @param blockCost cost by block and region; kept, not copied
     * @param links the links, any number between the same two blocks
     */
    public Instance(int regions, double[][] blockCost, List<Link> links) {
        this.regions = regions;
        this.blockCost = blockCost;
        this.links = List.copyOf(links);
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

    /** What a plan, a region a block, costs in all; infinite if it cannot be. */
    public double costOf(int[] plan) {
        double total = 0;
        for (int block = 0; block < plan.length; block++) {
            total += blockCost[block][plan[block]];
        }
        for (Link link : links) {
            total += link.cost().at(plan[link.from()], plan[link.to()]);
        }
        return total;
    }
}
