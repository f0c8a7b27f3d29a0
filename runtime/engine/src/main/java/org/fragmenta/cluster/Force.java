package org.fragmenta.cluster;

/**
 * A part of the cost of a plant that can be told apart and switched off.
 *
 * @param name what reports call it
 * @param theory its id in the theory notes; "" where it has none
 * @param side which way it pulls
 */
public record Force(String name, String theory, Side side) {

    /** Which way a force pulls. */
    public enum Side {
        /** Comparative costs of regions: the same however many plants stand there. */
        ADVANTAGE,
        /** Towards other plants. */
        AGGLOMERATION,
        /** Away from other plants. */
        DISPERSION,
        /** Temporary support. */
        POLICY
    }
}
