package org.fragmenta.instance;

/**
 * The cost of one service link between any two regions, money a period.
 *
 * <p>The solvers ask for it whole, as a min-plus message, so that a cost that follows from a logistic network never
 * needs a region-by-region matrix.
 */
public sealed interface LinkCost permits DenseLinkCost, NetworkLinkCost {

    /** Number of regions. */
    int regions();

    /** Whether no cost is below zero. */
    boolean isNonNegative();

    /** Cost with the sender in region {@code from} and the receiver in region {@code to}; infinite if impossible. */
    double at(int from, int to);

    /** Fills {@code out[to]} with the least {@code in[from] + at(from, to)} over all senders' regions. */
    void toReceiver(double[] in, double[] out);

    /** Fills {@code out[from]} with the least {@code in[to] + at(from, to)} over all receivers' regions. */
    void toSender(double[] in, double[] out);

    /** Fills {@code out[to]} with {@code at(from, to)} for all receivers' regions, faster than one by one. */
    void costsFrom(int from, double[] out);

    /**
     * This cost times a factor; what is impossible stays so, even where the factor is 0.
     *
     * @param factor finite, zero or more
     */
    LinkCost scaled(double factor);
}
