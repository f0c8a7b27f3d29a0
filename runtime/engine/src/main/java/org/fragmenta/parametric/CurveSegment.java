package org.fragmenta.parametric;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An interval of a parameter on which one regime stays cheapest.
 *
 * @param from where it begins
 * @param to where it ends; absent where it never does
 * @param regime who produces where
 * @param fixedCost what the regime's line costs where the parameter is 0, money a period
 * @param marginalCost what it rises by for each unit of the parameter
 * @param boundFrom what any regime costs at {@code from} at least, proven by a solve
 * @param boundTo what any regime costs at {@code to} at least, proven by a solve; where the segment never ends, absent:
 *     there a solve has proven that no regime has a lesser marginal cost
 */
public record CurveSegment(
        BigFraction from,
        Optional<BigFraction> to,
        Regime regime,
        BigFraction fixedCost,
        BigFraction marginalCost,
        double boundFrom,
        OptionalDouble boundTo) {

    /** What the regime costs at a value of the parameter, money a period. */
    public BigFraction costAt(BigFraction value) {
        return fixedCost.add(marginalCost.multiply(value));
    }
}
