package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of a {@link Scenario}: every route of a corridor becomes faster or cheaper.
 *
 * <pre>{@code
 * @CorridorUpgrade(corridor = EastWest.class, hoursFactor = 0.5, costFactor = 0.8)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(CorridorUpgrade.List.class)
public @interface CorridorUpgrade {

    /** The {@link Corridor}. Example: {@code EastWest.class}. */
    Class<?> corridor();

    /** Multiplier on hours in transit, 0 or more. Default: no change. Example: {@code 0.5} halves them. */
    double hoursFactor() default 1;

    /** Multiplier on freight, 0 or more. Default: no change. Example: {@code 0.8} for 20 % less. */
    double costFactor() default 1;

    /** Several of them on one scenario. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The changes, in the order in which they apply. */
        CorridorUpgrade[] value();
    }
}
