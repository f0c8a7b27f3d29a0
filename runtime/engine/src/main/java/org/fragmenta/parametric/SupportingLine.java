package org.fragmenta.parametric;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * What one plan costs as a parameter changes: a line that touches the cheapest cost where it was found and lies
 * nowhere below it.
 *
 * @param intercept cost at parameter 0, money a period
 * @param slope rise of cost for each unit of the parameter
 * @param plan the plan
 * @param <P> what stands for a plan
 */
public record SupportingLine<P>(BigFraction intercept, BigFraction slope, P plan) {

    /** The line of a plan that costs so much at a value of the parameter. */
    static <P> SupportingLine<P> through(double parameter, double cost, double slope, P plan) {
        BigFraction rise = Decimals.read(slope);
        return new SupportingLine<>(Decimals.read(cost).subtract(rise.multiply(Decimals.read(parameter))), rise, plan);
    }

    /** The plan's cost at a value of the parameter. */
    public BigFraction at(BigFraction parameter) {
        return intercept.add(slope.multiply(parameter));
    }

    /** The plan's cost at a value of the parameter, as a number. */
    double near(double parameter) {
        return Decimals.nearest(at(Decimals.read(parameter)));
    }

    /** Where this line and a line of another slope cost the same. */
    BigFraction meets(SupportingLine<?> other) {
        return other.intercept.subtract(intercept).divide(slope.subtract(other.slope));
    }
}
