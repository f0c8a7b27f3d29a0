package org.fragmenta.result;

/** When two costs count as equal (theory 0.4). */
public final class Tolerance {
    private static final double RELATIVE = 1e-9;

    private Tolerance() {}

    /** The difference up to which costs of this size are a tie: 1e-9 of the size, and at least 1e-9. */
    public static double at(double scale) {
        return RELATIVE * Math.max(1, Math.abs(scale));
    }
}
