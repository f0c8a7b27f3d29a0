package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of a {@link Scenario}: the demand of markets.
 *
 * <pre>{@code
 * @DemandChange(markets = UnitedStates.class, factor = 0.7)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(DemandChange.List.class)
public @interface DemandChange {

    /** The {@link Market} classes. Default: every market. Example: {@code UnitedStates.class}. */
    Class<?>[] markets() default {};

    /** Multiplier on demand, 0 or more. Default: no change. Example: {@code 0.7}. */
    double factor() default 1;

    /**
     * New demand, units a period, 0 or more, instead of {@code factor}. Default: no change. Example: {@code 900_000}.
     */
    double demand() default Double.NaN;

    /** Several of them on one scenario. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The changes, in the order in which they apply. */
        DemandChange[] value();
    }
}
