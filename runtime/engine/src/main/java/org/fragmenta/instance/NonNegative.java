package org.fragmenta.instance;

/**
 * Comparisons of costs of zero or more, whose bits compare as they do. A comparison is a branch, and costs make the
 * processor guess it wrong every few times; a difference of whole numbers and its sign tell the lesser without one, in a
 * third of the time.
 */
public final class NonNegative {
    private NonNegative() {}

    /**
     * The lesser of two costs.
     *
     * @param one zero or more, may be infinite; not -0.0 and not NaN
     * @param other the same
     */
    public static double least(double one, double other) {
        long bits = Double.doubleToRawLongBits(one);
        long difference = Double.doubleToRawLongBits(other) - bits;
        return Double.longBitsToDouble(bits + (difference & (difference >> (Long.SIZE - 1))));
    }

    /** Whether no cost of an array is below zero, or is -0.0. */
    public static boolean all(double[] costs) {
        return all(costs, costs.length);
    }

    /** Whether none of the first costs of an array is below zero, or is -0.0. */
    public static boolean all(double[] costs, int size) {
        long signs = 0;
        for (int at = 0; at < size; at++) {
            signs |= Double.doubleToRawLongBits(costs[at]);
        }
        return signs >= 0;
    }
}
