package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link RegionSet}: goods between regions that no chain of routes connects travel along the great circle. Both
 * regions must state their coordinates. Without it such regions cannot be linked.
 *
 * <pre>{@code
 * @GreatCircle(detour = 1.3, speedKmPerHour = 40, costPerTonneKm = 0.09, handlingPerTonne = 6)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GreatCircle {

    /** Length of the way relative to the great circle, at least 1. Example: {@code 1.3} for Asian roads. */
    double detour() default 1.3;

    /** Average speed, kilometres an hour, above 0. Example: {@code 40}. */
    double speedKmPerHour();

    /** Freight, money a tonne-kilometre, 0 or more. Example: {@code 0.09}. */
    double costPerTonneKm();

    /** Loading, unloading and terminal cost, money a tonne, 0 or more. Example: {@code 6}. */
    double handlingPerTonne() default 0;
}
