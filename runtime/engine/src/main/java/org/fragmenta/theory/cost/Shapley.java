package org.fragmenta.theory.cost;

/** Shapley's division of a joint effect: every instrument's mean effect over all orders of introduction (theory CO-2). */
final class Shapley {
    private Shapley() {}

    /**
     * The share of every instrument; they add up to the effect of all together.
     *
     * @param effects the effect of every set of instruments, by the bits of its position, so 2 to the power of their
     *     number; that of the empty set first
     */
    static double[] shares(double[] effects) {
        int instruments = Integer.numberOfTrailingZeros(effects.length);
        if (effects.length != 1 << instruments) {
            throw new IllegalArgumentException(effects.length + " effects are not those of all sets of instruments");
        }
        double[] orders = new double[Math.max(1, instruments)];
        orders[0] = 1.0 / Math.max(1, instruments);
        for (int before = 1; before < instruments; before++) {
            orders[before] = orders[before - 1] * before / (instruments - before);
        }
        double[] shares = new double[instruments];
        for (int set = 0; set < effects.length; set++) {
            for (int instrument = 0; instrument < instruments; instrument++) {
                int joined = set | 1 << instrument;
                if (joined != set) {
                    shares[instrument] += orders[Integer.bitCount(set)] * (effects[joined] - effects[set]);
                }
            }
        }
        return shares;
    }
}
