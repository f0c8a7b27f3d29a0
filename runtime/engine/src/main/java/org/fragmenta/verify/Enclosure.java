package org.fragmenta.verify;

/**
 * Two doubles between which an exact number lies.
 *
 * <p>A sum of k doubles, formed one after the other, errs by at most (k - 1) u / (1 - (k - 1) u) times the sum of their
 * sizes, u = 2^-53 (Higham 2002, Accuracy and Stability of Numerical Algorithms, section 4.2). The radius taken here is
 * more than twice that, which also covers the rounding of the radius and of the two ends.
 *
 * @param low not above the exact number
 * @param high not below it
 */
record Enclosure(double low, double high) {
    private static final double TWO_UNITS = 0x1p-52;

    /** How far a computed sum may lie from the exact one. */
    static double radius(int terms, double sizes) {
        return (terms + 4) * TWO_UNITS * sizes;
    }

    /** Whether both ends are finite; otherwise a sum overflowed and nothing is known. */
    boolean isKnown() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** Adds up enclosures. */
    static final class Sum {
        private double low;
        private double high;
        private double lowSizes;
        private double highSizes;
        private int terms;

        void add(Enclosure term) {
            low += term.low;
            high += term.high;
            lowSizes += Math.abs(term.low);
            highSizes += Math.abs(term.high);
            terms++;
        }

        Enclosure total() {
            return new Enclosure(low - radius(terms, lowSizes), high + radius(terms, highSizes));
        }
    }
}
