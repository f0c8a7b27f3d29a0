package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fragmenta.solve.parts.StarCosts.Pair;

/** The stars of one group's blocks by region, and the cheapest assignment of them. */
final class StarTable {
    private final StarCosts costs;
    private final List<Integer> blocks;
    private final int[][] regions;
    private final int[] column;
    private final int columns;
    private final LeastAssignment assignment;
    private final LeastAssignment partners;
    private final long[] stars;
    private final boolean[] exact;
    private final long[] leaves;
    private long least = LeastAssignment.NONE;

    /**
     * @param blocks of one group
     * @param regions by block, rising
     * @param above stars of the same costs in wider domains, if any are known
     * @param enough a cost in half units beyond which no more has to be known
     */
    StarTable(StarCosts costs, List<Integer> blocks, int[][] regions, Optional<StarBound> above, double enough) {
        this.costs = costs;
        this.blocks = blocks;
        this.regions = regions;
        column = new int[costs.regions()];
        Arrays.fill(column, -1);
        int found = 0;
        for (int block : blocks) {
            for (int region : regions[block]) {
                column[region] = column[region] < 0 ? found++ : column[region];
            }
        }
        columns = found;
        assignment = new LeastAssignment(blocks.size(), columns);
        partners = new LeastAssignment(blocks.size(), columns);
        stars = new long[blocks.size() * columns];
        Arrays.fill(stars, LeastAssignment.NONE);
        exact = new boolean[stars.length];
        leaves = new long[stars.length];
        above.ifPresent(this::start);
        boolean open = above.isEmpty() || settle(enough);
        if (open) {
            fill();
            least = assignment.solve(stars, blocks.size(), columns);
        }
    }

    /**
     * What stars cost at least by what they cost in wider domains: the half that was the other block's of what lies
     * between a block and one that has a single region since then comes on top.
     */
    private void start(StarBound above) {
        for (int row = 0; row < blocks.size(); row++) {
            int block = blocks.get(row);
            for (int region : regions[block]) {
                long star = above.star(block, region);
                for (Pair pair : costs.pairs(block)) {
                    int[] others = regions[pair.other()];
                    if (star != LeastAssignment.NONE && others.length == 1 && above.isFree(pair.other())) {
                        long cell = pair.cells()[region * column.length + others[0]];
                        star = cell == LeastAssignment.NONE ? cell : star + cell;
                    }
                }
                int at = row * columns + column[region];
                stars[at] = star;
                exact[at] = star == LeastAssignment.NONE;
            }
        }
        for (int row = 0; row < blocks.size(); row++) {
            if (regions[blocks.get(row)].length == 1) {
                look(row, regions[blocks.get(row)][0]);
            }
        }
    }

    /** Looks at the stars that an assignment takes until they are known; whether less than enough is needed then. */
    private boolean settle(double enough) {
        boolean known = false;
        while (!known) {
            least = assignment.solve(stars, blocks.size(), columns);
            if (least >= enough) {
                return false;
            }
            known = true;
            for (int region = 0; region < column.length; region++) {
                int row = column[region] < 0 ? -1 : assignment.rowOf(column[region]);
                if (row >= 0 && !exact[row * columns + column[region]]) {
                    known = false;
                    look(row, region);
                }
            }
        }
        return true;
    }

    private void fill() {
        for (int row = 0; row < blocks.size(); row++) {
            for (int region : regions[blocks.get(row)]) {
                if (!exact[row * columns + column[region]]) {
                    look(row, region);
                }
            }
        }
    }

    private void look(int row, int region) {
        int at = row * columns + column[region];
        stars[at] = star(blocks.get(row), region);
        exact[at] = true;
    }

    private long star(int block, int region) {
        long own = costs.own(block, region);
        if (own == LeastAssignment.NONE) {
            return own;
        }
        long sum = 2 * own;
        boolean fixed = regions[block].length == 1;
        int rows = 0;
        for (Pair pair : costs.pairs(block)) {
            int[] others = regions[pair.other()];
            int first = region * column.length;
            if (others.length == 1 && (!fixed || block < pair.other())) {
                long cell = pair.cells()[first + others[0]];
                if (cell == LeastAssignment.NONE) {
                    return cell;
                }
                sum += 2 * cell;
            } else if (others.length > 1 && !fixed) {
                Arrays.fill(leaves, rows * columns, (rows + 1) * columns, LeastAssignment.NONE);
                for (int other : others) {
                    leaves[rows * columns + column[other]] = pair.cells()[first + other];
                }
                rows++;
            }
        }
        long rest = partners.solve(leaves, rows, columns);
        return rest == LeastAssignment.NONE ? rest : sum + rest;
    }

    /** The least cost of an assignment in half units; {@link LeastAssignment#NONE} if there is none. */
    long least() {
        return least;
    }

    /** What a star costs at least. */
    long cost(int row, int region) {
        return stars[row * columns + column[region]];
    }

    /** How much more a cheapest assignment costs at least with a block in a region. */
    long more(int row, int region) {
        long star = cost(row, region);
        return star == LeastAssignment.NONE
                ? star
                : star - assignment.rowPrice(row) - assignment.columnPrice(column[region]);
    }

    /** Whether a cheapest assignment has a block in a region. */
    boolean takes(int row, int region) {
        return assignment.rowOf(column[region]) == row;
    }
}
