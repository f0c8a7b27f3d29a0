package org.fragmenta.result;

/** When two costs count as equal (theory 0.4). */
public final class Tolerance {
    private static final double RELATIVE = 1e-9;

    private Tolerance() {}

    /** The difference up to which costs of this size are a tie: 1e-9 of the size, and at least 1e-9. */
    public static double at(double scale) {
        return RELATIVE * Math.max(1, Math.abs(scale));
    }

    /**
     * Whether a bound proves a cost to be the least, up to a tie; or, where the cost is infinite, that no plan exists.
     *
     * @param bound what every plan costs at least
     */
    public static boolean closes(double cost, double bound) {
        return cost == Double.POSITIVE_INFINITY ? bound == cost : cost - bound <= at(cost);
    }
}
