package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method of a {@link ProductionBlock} class that computes its operating cost, money a unit of final output,
 * in place of the formula. Generated code calls it once for each region; it must answer the same for the same region,
 * with a finite number, or with {@link Double#POSITIVE_INFINITY} where the region cannot host the block.
 *
 * <pre>{@code
 * @UnitCost
 * static double perGarment(Place place) {
 *     return 0.55 * place.wage() + 0.02;
 * }
 *
 * @UnitCost
 * static double withTraining(Place place, double standard) {   // standard: what the formula gives
 *     return place.capability() < 0.2 ? 1.1 * standard : standard;
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface UnitCost {}
