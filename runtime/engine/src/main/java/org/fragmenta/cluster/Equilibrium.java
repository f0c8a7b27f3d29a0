package org.fragmenta.cluster;

import java.util.OptionalDouble;

/**
 * A settlement that no plant gains by leaving alone (theory EQ-1).
 *
 * @param settled who stands where
 * @param tightest the best deviation of the plant that is tempted most
 * @param potential its potential; absent where there is none
 * @param cost what all plants cost together, incumbents included, money a period
 * @param herfindahl concentration of the plants, incumbents included
 */
public record Equilibrium(
        Settlement settled, Margin tightest, OptionalDouble potential, double cost, double herfindahl) {

    /** Whether every plant would lose by moving. */
    public boolean isStrict() {
        return tightest.isStrict();
    }

    /** Plants by region, incumbents included. */
    public int[] counts() {
        return settled.counts();
    }
}
