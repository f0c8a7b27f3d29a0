package org.fragmenta.verify;

import java.util.Arrays;

/**
 * A number that no assignment of every row to a column of its own undercuts. Prices of rows are found by augmenting paths
 * (the Hungarian method of Kuhn 1955, Naval Research Logistics 2), but nothing rests on how: for any of them, an
 * assignment costs no less than all of them together with the least that each column costs beyond its row's price,
 * where that is below zero.
 */
final class RowPrices {
    /** A cell that cannot be. */
    static final long NONE = Long.MAX_VALUE;

    private final long[][] cells;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowAt;

    private RowPrices(long[][] cells, int columns) {
        this.cells = cells;
        this.columns = columns;
        rowPrice = new long[cells.length];
        columnPrice = new long[columns];
        rowAt = new int[columns];
        Arrays.fill(rowAt, -1);
    }

    /**
     * The bound; {@link #NONE} where there is no assignment.
     *
     * @param cells by row and column, small enough that sums over all rows and columns do not overflow
     */
    static long bound(long[][] cells, int columns) {
        RowPrices prices = new RowPrices(cells, columns);
        for (int row = 0; row < cells.length; row++) {
            if (!prices.assign(row)) {
                return NONE;
            }
        }
        return prices.proven();
    }

    private long proven() {
        long sum = 0;
        for (long price : rowPrice) {
            sum += price;
        }
        for (int column = 0; column < columns; column++) {
            long least = 0;
            for (int row = 0; row < cells.length; row++) {
                long cell = cells[row][column];
                least = cell == NONE ? least : Math.min(least, cell - rowPrice[row]);
            }
            sum += least;
        }
        return sum;
    }

    private boolean assign(int start) {
        long[] far = new long[columns];
        int[] from = new int[columns];
        boolean[] done = new boolean[columns];
        Arrays.fill(far, NONE);
        int row = start;
        int at = -1;
        while (true) {
            int nearest = -1;
            for (int column = 0; column < columns; column++) {
                if (done[column]) {
                    continue;
                }
                long cell = cells[row][column];
                long more = cell == NONE ? NONE : cell - rowPrice[row] - columnPrice[column];
                if (more < far[column]) {
                    far[column] = more;
                    from[column] = at;
                }
                nearest = nearest < 0 || far[column] < far[nearest] ? column : nearest;
            }
            if (nearest < 0 || far[nearest] == NONE) {
                return false;
            }
            shift(start, far[nearest], far, done);
            done[nearest] = true;
            at = nearest;
            if (rowAt[nearest] < 0) {
                break;
            }
            row = rowAt[nearest];
        }
        while (at >= 0) {
            rowAt[at] = from[at] < 0 ? start : rowAt[from[at]];
            at = from[at];
        }
        return true;
    }

    /** Prices move so that the nearest column comes within reach at no cost. */
    private void shift(int start, long by, long[] far, boolean[] done) {
        rowPrice[start] += by;
        for (int column = 0; column < columns; column++) {
            if (done[column]) {
                rowPrice[rowAt[column]] += by;
                columnPrice[column] -= by;
            } else if (far[column] != NONE) {
                far[column] -= by;
            }
        }
    }
}
