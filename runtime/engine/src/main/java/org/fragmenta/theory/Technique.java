package org.fragmenta.theory;

import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.Regime;

/**
 * A way of making the product that has a cost line of its own over output (theory section 1, technology k).
 *
 * @param id what evidence calls it
 * @param regime who produces where
 * @param blocks degree of fragmentation, n: production blocks of a declared technology; without declared technologies
 *     the number of locations
 * @param fixed cost at output 0, F, money a period
 * @param marginal cost of one more unit of final output, c, money a unit
 */
public record Technique(String id, Regime regime, int blocks, BigFraction fixed, BigFraction marginal) {

    /**
     * What it costs.
     *
     * @param output units of the final product a period
     */
    public BigFraction at(BigFraction output) {
        return fixed.add(marginal.multiply(output));
    }
}
