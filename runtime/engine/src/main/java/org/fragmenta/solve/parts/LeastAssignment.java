package org.fragmenta.solve.parts;

import java.util.Arrays;

/**
 * The cheapest way to give every row a column of its own, by shortest augmenting paths (Jonker and Volgenant 1987,
 * Computing 38(4)). All in whole numbers, so that prices prove the least exactly: no cell costs less than the prices of
 * its row and its column together, and the price of no column is above zero.
 */
final class LeastAssignment {
    /** What a cell costs that cannot be, and a problem that has no solution. */
    static final long NONE = Long.MAX_VALUE;

    private final long[] rowPrice;
    private final long[] columnPrice;
    private final long[] slack;
    private final int[] rowOf;
    private final int[] before;
    private final boolean[] reached;

    /**
     * Room for problems up to a size.
     *
     * @param rows the most rows
     * @param columns the most columns
     */
    LeastAssignment(int rows, int columns) {
        rowPrice = new long[rows];
        columnPrice = new long[columns + 1];
        slack = new long[columns];
        rowOf = new int[columns + 1];
        before = new int[columns];
        reached = new boolean[columns];
    }

    /**
     * The least cost, {@link #NONE} where some row finds no column.
     *
     * @param cells costs row by row, of less than 2^60 in size even if all are added up
     */
    long solve(long[] cells, int rows, int columns) {
        Arrays.fill(rowPrice, 0, rows, 0);
        Arrays.fill(columnPrice, 0, columns + 1, 0);
        Arrays.fill(rowOf, 0, columns + 1, -1);
        for (int row = 0; row < rows; row++) {
            if (!place(cells, row, columns)) {
                return NONE;
            }
        }
        long least = 0;
        for (int row = 0; row < rows; row++) {
            least += rowPrice[row];
        }
        for (int column = 0; column < columns; column++) {
            least += columnPrice[column];
        }
        return least;
    }

    /** Finds a row a column along the shortest path; the column behind the last stands for where the row starts. */
    private boolean place(long[] cells, int row, int columns) {
        Arrays.fill(slack, 0, columns, NONE);
        Arrays.fill(reached, 0, columns, false);
        rowOf[columns] = row;
        int at = columns;
        long length = 0;
        while (rowOf[at] >= 0) {
            int from = rowOf[at];
            long base = length - rowPrice[from];
            int next = -1;
            for (int column = 0; column < columns; column++) {
                if (reached[column]) {
                    continue;
                }
                long cell = cells[from * columns + column];
                if (cell != NONE && cell + base - columnPrice[column] < slack[column]) {
                    slack[column] = cell + base - columnPrice[column];
                    before[column] = at;
                }
                if (slack[column] != NONE && (next < 0 || slack[column] < slack[next])) {
                    next = column;
                }
            }
            if (next < 0) {
                return false;
            }
            reached[next] = true;
            length = slack[next];
            at = next;
        }
        for (int column = 0; column < columns; column++) {
            if (reached[column] && column != at) {
                rowPrice[rowOf[column]] += length - slack[column];
                columnPrice[column] -= length - slack[column];
            }
        }
        rowPrice[row] += length;
        while (at != columns) {
            rowOf[at] = rowOf[before[at]];
            at = before[at];
        }
        return true;
    }

    /** The price of a row in the last problem. */
    long rowPrice(int row) {
        return rowPrice[row];
    }

    /** The price of a column in the last problem, zero or less. */
    long columnPrice(int column) {
        return columnPrice[column];
    }

    /** The row that got a column in the last problem, or -1. */
    int rowOf(int column) {
        return rowOf[column];
    }
}
