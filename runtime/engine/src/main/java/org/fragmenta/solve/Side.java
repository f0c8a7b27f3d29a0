package org.fragmenta.solve;

/** One end of a link, with what the link hands to the block there. */
final class Side {
    final int other;
    final boolean later;
    final double[] handed;
    private final double[] handedThere;
    private final boolean sends;
    private final PairCost cost;

    /**
     * @param other the block at the other end
     * @param later whether a sweep forwards visits the other block later
     * @param handed what the link hands to this block, by position in its domain; kept
     * @param handedThere what it hands to the other block; kept
     * @param sends whether this block is the sender
     * @param cost of the link
     */
    Side(int other, boolean later, double[] handed, double[] handedThere, boolean sends, PairCost cost) {
        this.other = other;
        this.later = later;
        this.handed = handed;
        this.handedThere = handedThere;
        this.sends = sends;
        this.cost = cost;
    }

    /**
     * Hands over all that the link can spare at this end: then it costs nothing with any region here. What is sent is
     * taken from its least first, since messages of costs of zero or more are formed faster.
     *
     * @param sent room for the other block's regions
     * @param message room for this block's regions
     */
    void collect(double[] sent, double[] message) {
        double most = Double.NEGATIVE_INFINITY;
        for (double there : handedThere) {
            most = there > most ? there : most;
        }
        for (int at = 0; at < handedThere.length; at++) {
            sent[at] = most - handedThere[at];
        }
        if (sends) {
            cost.toSender(sent, message);
        } else {
            cost.toReceiver(sent, message);
        }
        for (int at = 0; at < handed.length; at++) {
            handed[at] = message[at] - most;
        }
    }

    /** Adds what the link hands to this block. */
    void addHanded(double[] sum) {
        for (int at = 0; at < handed.length; at++) {
            sum[at] += handed[at];
        }
    }

    /** Adds what the link costs in all with the other block at one position in its domain. */
    void addCost(int there, double[] sum) {
        if (sends) {
            cost.addToSender(there, sum);
        } else {
            cost.addToReceiver(there, sum);
        }
    }
}
