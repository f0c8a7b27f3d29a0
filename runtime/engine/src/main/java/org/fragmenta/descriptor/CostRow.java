package org.fragmenta.descriptor;

import java.util.Arrays;

/** One number a region, in the order of the region set; a cell may say that the region is impossible. */
public final class CostRow {
    private final double[] cells;

    private CostRow(double[] cells) {
        this.cells = cells;
    }

    /**
     * A row of finite numbers, where positive infinity marks an impossible region.
     *
     * @throws IllegalArgumentException if a cell is NaN or negative infinity
     */
    public static CostRow of(double... cells) {
        for (int region = 0; region < cells.length; region++) {
            if (Double.isNaN(cells[region]) || cells[region] == Double.NEGATIVE_INFINITY) {
                throw new IllegalArgumentException("cell " + region + " of a cost row is " + cells[region]
                        + "; write a finite number, or mark the region as impossible");
            }
        }
        return new CostRow(cells.clone());
    }

    /** Number of regions. */
    public int size() {
        return cells.length;
    }

    /** The number at a region; positive infinity where the region is impossible. */
    public double at(int region) {
        return cells[region];
    }

    /** Whether the region is possible. */
    public boolean allows(int region) {
        return cells[region] != Double.POSITIVE_INFINITY;
    }

    /** The largest number of a possible region; 0 where none is possible. */
    public double largest() {
        return Arrays.stream(cells)
                .filter(cell -> cell != Double.POSITIVE_INFINITY)
                .max()
                .orElse(0);
    }

    /** A copy of the numbers, positive infinity where a region is impossible. */
    public double[] toArray() {
        return cells.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CostRow row && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.toString(cells);
    }
}
