package org.fragmenta.solve;

/**
 * What an elimination takes, known before anything is allocated. Sizes multiply, so the numbers may be far beyond any
 * memory; they are exact up to 2^53.
 *
 * @param cells numbers of eight bytes in its tables
 * @param operations additions
 */
public record EliminationCost(double cells, double operations) {

    /** Whether the limits allow it. */
    public boolean within(Limits limits) {
        return cells <= limits.cells() && operations <= limits.operations();
    }
}
