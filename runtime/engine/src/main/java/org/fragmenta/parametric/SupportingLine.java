package org.fragmenta.parametric;

import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.result.Tolerance;

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
    /** Relative distance of costs that rounding cannot bridge, nor {@link Tolerance}. */
    private static final double FAR = 1e-7;

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

    /**
     * How the costs of two lines compare at a value of the parameter, what lies within {@link Tolerance} counting as
     * equal. Doubles tell what is far apart, and fractions the rest.
     *
     * @return below 0 if this line costs less, 0 on a tie, above 0 if it costs more
     */
    int compare(SupportingLine<?> other, BigFraction parameter) {
        if (intercept.equals(other.intercept) && slope.equals(other.slope)) {
            return 0;
        }
        double at = Decimals.roughly(parameter);
        double fixed = Decimals.roughly(intercept);
        double rise = Decimals.roughly(slope) * at;
        double otherFixed = Decimals.roughly(other.intercept);
        double otherRise = Decimals.roughly(other.slope) * at;
        double apart = fixed - otherFixed + (rise - otherRise);
        double size = Math.max(Math.abs(fixed) + Math.abs(rise), Math.abs(otherFixed) + Math.abs(otherRise));
        if (Math.abs(apart) > FAR * Math.max(1, size)) {
            return apart < 0 ? -1 : 1;
        }
        BigFraction here = at(parameter);
        BigFraction there = other.at(parameter);
        double scale = Math.max(Math.abs(Decimals.roughly(here)), Math.abs(Decimals.roughly(there)));
        BigFraction difference = here.subtract(there);
        return Math.abs(Decimals.roughly(difference)) <= Tolerance.at(scale)
                ? 0
                : difference.getNumerator().signum();
    }
}
