package org.fragmenta.parametric;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * Solves a model for one value of a parameter that enters the cost of every plan linearly.
 *
 * @param <P> what stands for a plan
 */
@FunctionalInterface
public interface CheapestPlan<P> {

    /** The line of a plan that is cheapest at this value of the parameter. */
    SupportingLine<P> at(BigFraction parameter);
}
