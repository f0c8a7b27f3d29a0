package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The bound of Gilmore (1962, Journal of SIAM 10(2)) and Lawler (1963, Management Science 9(4)) for blocks that are
 * assigned to regions of their own. A block in a region with half of what lies between it and the others, each of them
 * assigned to another region at the least cost, is a star; the blocks are assigned to regions at the least cost of their
 * stars. What lies between a block that has a single region and another belongs to the star of the other alone.
 */
final class StarBound {
    private final StarCosts costs;
    private final int[][] regions;

    /** In half units by block and region; only those of blocks with stars in their domains count. */
    private final long[][] stars;

    private final long[][] more;
    private final int[] plan;
    private long least;

    private StarBound(StarCosts costs, int[][] regions) {
        this.costs = costs;
        this.regions = regions;
        stars = new long[regions.length][];
        more = new long[regions.length][];
        plan = new int[regions.length];
    }

    /**
     * The bound in some domains; empty where stars leave no plan.
     *
     * @param regions by block, rising
     * @param above the bound in wider domains at the same costs, if it is known
     * @param enough what is as good as any more; then the rest of what the bound tells may be too low
     */
    static Optional<StarBound> of(StarCosts costs, int[][] regions, Optional<StarBound> above, double enough) {
        StarBound bound = new StarBound(costs, regions);
        long wanted = costs.stars().isWhole() ? costs.halves(enough) : LeastAssignment.NONE;
        for (List<Integer> blocks : costs.stars().blocks()) {
            StarTable table = new StarTable(costs, blocks, regions, above, wanted);
            if (table.least() == LeastAssignment.NONE) {
                return Optional.empty();
            }
            bound.add(blocks, table);
        }
        return Optional.of(bound);
    }

    private void add(List<Integer> blocks, StarTable table) {
        least += table.least();
        for (int row = 0; row < blocks.size(); row++) {
            int block = blocks.get(row);
            stars[block] = new long[costs.regions()];
            Arrays.fill(stars[block], LeastAssignment.NONE);
            more[block] = new long[regions[block].length];
            for (int at = 0; at < more[block].length; at++) {
                int region = regions[block][at];
                stars[block][region] = table.cost(row, region);
                more[block][at] = table.more(row, region);
                plan[block] = table.takes(row, region) ? region : plan[block];
            }
        }
    }

    /** What all stars cost at least. */
    double value() {
        return costs.money(least);
    }

    /** How much more it is at least with a block in its region at a position. */
    double more(int block, int at) {
        return more[block][at] == LeastAssignment.NONE ? Double.POSITIVE_INFINITY : costs.money(more[block][at]);
    }

    /** What the star of a block in one of its regions costs at least, in half units. */
    long star(int block, int region) {
        return stars[block][region];
    }

    /** Whether a block has more regions than one. */
    boolean isFree(int block) {
        return regions[block].length > 1;
    }

    Stars stars() {
        return costs.stars();
    }

    Multipliers multipliers() {
        return costs.multipliers();
    }

    /** The region of every block, as the bound has it; the first region for blocks without a star. */
    int[] plan() {
        return plan;
    }
}
