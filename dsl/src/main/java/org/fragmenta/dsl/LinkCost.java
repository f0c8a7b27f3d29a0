package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method of a {@link ServiceLink} class that computes the cost of the link between two different regions,
 * money a unit of final output, in place of the formula. Positive infinity says that the pair of regions cannot be
 * joined.
 *
 * <pre>{@code
 * @LinkCost
 * static double refrigerated(Trip trip, double standard) {   // standard: what the formula gives
 *     return standard + 0.002 * trip.hours();
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface LinkCost {}
