package org.fragmenta.parametric;

/**
 * What one plan costs as a parameter changes: a line that touches the cheapest cost where it was found and lies
 * nowhere below it.
 *
 * @param intercept cost at parameter 0, money a period
 * @param slope rise of cost for each unit of the parameter
 * @param plan the plan
 * @param <P> what stands for a plan
 */
public record SupportingLine<P>(double intercept, double slope, P plan) {

    /** The plan's cost at a value of the parameter. */
    public double at(double parameter) {
        return intercept + slope * parameter;
    }
}
