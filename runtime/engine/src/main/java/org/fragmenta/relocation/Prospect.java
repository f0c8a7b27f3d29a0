package org.fragmenta.relocation;

import java.util.List;

/**
 * What a firm expects of the years to come: how wages change, and what running blocks costs then.
 *
 * @param chain the states of the wages
 * @param likelihood the probability of every state by year, 0 where it cannot be reached by then
 * @param running what running costs by year and state
 */
record Prospect(WageChain chain, List<double[]> likelihood, Running running) {

    /** What running every block costs by region, money a year. */
    interface Running {
        double[][] in(int year, int state);
    }

    Prospect {
        likelihood = List.copyOf(likelihood);
    }

    /** Whether the wages may be so in a year. */
    boolean reaches(int year, int state) {
        return likelihood.get(year)[state] > 0;
    }
}
