package org.fragmenta.verify;

/**
 * Adds up doubles in floating point to a number that is never above the exact sum. The sum of k numbers errs by less
 * than {@link Enclosure#radius}.
 */
final class Floor {
    private double sum;
    private double sizes;
    private int terms;

    /** Adds a number that is not above an exact one; NaN, if nothing is known of that one, makes the whole unknown. */
    void add(double low) {
        if (low != 0) {
            sum += low;
            sizes += Math.abs(low);
            terms++;
        }
    }

    /** A number not above the exact sum; NaN if a number was unknown or the sum overflowed. */
    double total() {
        return known(sum - Enclosure.radius(terms, sizes));
    }

    /** The total if one more number were added. */
    double totalWith(double low) {
        return known(sum + low - Enclosure.radius(terms + 1, sizes + Math.abs(low)));
    }

    /** A number as it is if finite, otherwise NaN. */
    static double known(double low) {
        return Double.isFinite(low) ? low : Double.NaN;
    }
}
