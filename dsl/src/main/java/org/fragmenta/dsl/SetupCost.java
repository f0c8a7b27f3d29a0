package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method of a {@link ProductionBlock} class that computes its set-up cost, money a period, annualised, in
 * place of the formula. The same shapes as for {@link UnitCost} are accepted.
 *
 * <pre>{@code
 * @SetupCost
 * static double subsidised(Place place, double standard) {
 *     return place.country().equals("LAO") ? 0.5 * standard : standard;
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SetupCost {}
