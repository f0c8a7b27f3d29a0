package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of a {@link Scenario}: wages rise or fall.
 *
 * <pre>{@code
 * @WageChange(regions = {Bangkok.class, Ayutthaya.class}, factor = 1.2)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(WageChange.List.class)
public @interface WageChange {

    /** The {@link Region} classes. Default: all regions that state a wage. Example: {@code Bangkok.class}. */
    Class<?>[] regions() default {};

    /** Multiplier on wages, skilled and unskilled, 0 or more. Default: no change. Example: {@code 1.2}. */
    double factor() default 1;

    /**
     * New cost of an hour of unskilled labour, money, 0 or more, instead of {@code factor}. Default: no change.
     * Example: {@code 1.30}.
     */
    double wage() default Double.NaN;

    /** Several of them on one scenario. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The changes, in the order in which they apply. */
        WageChange[] value();
    }
}
