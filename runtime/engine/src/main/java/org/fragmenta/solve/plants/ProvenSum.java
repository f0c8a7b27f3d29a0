package org.fragmenta.solve.plants;

/**
 * A sum of doubles with what rounding may have added to it.
 *
 * <p>A sum of k doubles errs by at most (k - 1) u / (1 - (k - 1) u) times the sum of their sizes, u = 2^-53 (Higham
 * 2002, Accuracy and Stability of Numerical Algorithms, section 4.2); twice that is taken off.
 */
final class ProvenSum {
    private static final double TWO_UNITS = 0x1p-52;

    private double sum;
    private double sizes;
    private double errors;
    private int terms;

    /** How far a computed sum may lie from the exact one. */
    static double error(int terms, double sizes) {
        return (terms + 4) * TWO_UNITS * sizes;
    }

    /**
     * @param error by how much the term itself may be too large
     */
    void add(double term, double error) {
        sum += term;
        sizes += Math.abs(term);
        errors += error;
        terms++;
    }

    /** Not above the exact sum. */
    double low() {
        return sum - errors * (1 + terms * TWO_UNITS) - error(terms, sizes + errors);
    }
}
