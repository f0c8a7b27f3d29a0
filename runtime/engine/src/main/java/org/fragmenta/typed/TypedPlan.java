package org.fragmenta.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.dsl.Constant;
import org.fragmenta.result.Tolerance;

/**
 * Where every production block stands, and what every other region would cost. Costs are money a period.
 *
 * @param <B> the model's blocks
 * @param <R> the regions of its region set
 */
public abstract class TypedPlan<B extends Constant.Block, R extends Constant.Region> {
    private final int[] regions;
    private final double totalCost;
    private final double lowerBound;
    private final double[][] marginals;

    /**
     * A plan of these numbers, whose arrays it keeps.
     *
     * @param regions region by block, both by position
     * @param lowerBound what every plan costs at least
     * @param marginals cost of the cheapest plan by block and region; none where they are not known
     */
    protected TypedPlan(int[] regions, double totalCost, double lowerBound, double[][] marginals) {
        this.regions = regions;
        this.totalCost = totalCost;
        this.lowerBound = lowerBound;
        this.marginals = marginals;
    }

    /** The block at a position in canonical order. */
    protected abstract B block(int position);

    /** The region at a position in canonical order. */
    protected abstract R region(int position);

    /** Where the block at a position stands. */
    protected final R at(int position) {
        return region(regions[position]);
    }

    /** Where a block stands. */
    public final R regionOf(B block) {
        return at(block.ordinal());
    }

    /** What the plan costs. */
    public final double totalCost() {
        return totalCost;
    }

    /** What every plan costs at least; the plan is proven cheapest where it costs no more. */
    public final double lowerBound() {
        return lowerBound;
    }

    /**
     * By how much a region misses a block: what the cheapest plan with the block there costs more than the cheapest of
     * all. Absent where the block cannot stand there.
     */
    public final OptionalDouble attractionGap(B block, R region) {
        if (marginals.length == 0) {
            return OptionalDouble.empty();
        }
        double cost = marginals[block.ordinal()][region.ordinal()];
        return cost == Double.POSITIVE_INFINITY
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, cost - totalCost));
    }

    /** The regions where a block stands in some cheapest plan, in canonical order: several where there is a tie. */
    public final List<R> cheapestRegions(B block) {
        List<R> cheapest = new ArrayList<>();
        if (marginals.length > 0) {
            double[] costs = marginals[block.ordinal()];
            for (int region = 0; region < costs.length; region++) {
                if (costs[region] <= lowerBound + Tolerance.at(lowerBound)) {
                    cheapest.add(region(region));
                }
            }
        }
        return List.copyOf(cheapest);
    }

    /** The blocks that different cheapest plans place differently. */
    public final List<B> ties() {
        return IntStream.range(0, regions.length)
                .mapToObj(this::block)
                .filter(block -> cheapestRegions(block).size() > 1)
                .toList();
    }

    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        for (int block = 0; block < regions.length; block++) {
            text.append(block(block)).append(" in ").append(at(block)).append(", ");
        }
        return text.append(totalCost).toString();
    }
}
