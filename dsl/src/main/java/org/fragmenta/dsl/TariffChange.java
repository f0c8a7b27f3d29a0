package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of a {@link Scenario}: countries change their general tariff.
 *
 * <pre>{@code
 * @TariffChange(countries = Laos.class, tariff = 0.02)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(TariffChange.List.class)
public @interface TariffChange {

    /** The {@link Country} classes. Default: every country. Example: {@code Laos.class}. */
    Class<?>[] countries() default {};

    /** Multiplier on the tariff, 0 or more. Default: no change. Example: {@code 0.5}. */
    double factor() default 1;

    /**
     * New tariff, share of value, 0 or more, instead of {@code factor}. Default: no change. Example: {@code 0.02}.
     */
    double tariff() default Double.NaN;

    /** Several of them on one scenario. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The changes, in the order in which they apply. */
        TariffChange[] value();
    }
}
