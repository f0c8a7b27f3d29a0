package org.fragmenta.descriptor;

/**
 * A use of a declared table: each of its cells times a factor.
 *
 * @param table id of a {@link CostTable} of the model
 * @param factor multiplier, zero or more
 */
public record TableUse(String table, double factor) {

    /** This use with each cell times another factor as well. */
    public TableUse times(double another) {
        return new TableUse(table, factor * another);
    }
}
