package org.fragmenta.verify;

/** One set of multipliers by position of link and region, all finite. */
final class MultiplierRows {
    private final double[][] atFrom;
    private final double[][] atTo;

    /** Takes the arrays over. */
    MultiplierRows(double[][] atFrom, double[][] atTo) {
        this.atFrom = atFrom;
        this.atTo = atTo;
    }

    /** What a link hands to its sender by region; not to be written to. */
    double[] atFrom(int link) {
        return atFrom[link];
    }

    /** What a link hands to its receiver by region; not to be written to. */
    double[] atTo(int link) {
        return atTo[link];
    }
}
