package org.fragmenta.instance;

/**
 * Comparisons of costs of zero or more, whose bits compare as they do. A comparison of floating-point numbers is a branch,
 * and costs make the processor guess it wrong every few times; of two whole numbers it takes the lesser without one, in a
 * fraction of the time.
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
        long others = Double.doubleToRawLongBits(other);
        return Double.longBitsToDouble(others < bits ? others : bits);
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
