package org.fragmenta.theory.cost;

/**
 * How far the labour shares of blocks differ (theory LA-2): the mean distance from the mean share, over the greatest that
 * this mean allows.
 */
final class FactorSpread {
    private FactorSpread() {}

    /** The mean labour share, weighted by value. */
    static double mean(double[] values, double[] laborShares) {
        double value = 0;
        double labor = 0;
        for (int block = 0; block < values.length; block++) {
            value += values[block];
            labor += values[block] * laborShares[block];
        }
        return value == 0 ? 0 : labor / value;
    }

    /**
     * The spread, 0 for blocks alike to 1 for blocks of nothing but labour beside blocks of none.
     *
     * @param values value by block, 0 or more
     * @param laborShares labour cost over cost by block, 0 to 1
     */
    static double of(double[] values, double[] laborShares) {
        double mean = mean(values, laborShares);
        double total = 0;
        double distance = 0;
        for (int block = 0; block < values.length; block++) {
            total += values[block];
            distance += values[block] * Math.abs(laborShares[block] - mean);
        }
        double greatest = 2 * mean * (1 - mean) * total;
        return greatest > 0 ? distance / greatest : 0;
    }
}
