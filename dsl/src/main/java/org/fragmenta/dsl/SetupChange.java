package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of a {@link Scenario}: set-up cost of production blocks (an investment subsidy, a turnkey estate).
 *
 * <pre>{@code
 * @SetupChange(blocks = Sewing.class, factor = 0.5)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(SetupChange.List.class)
public @interface SetupChange {

    /** The {@link ProductionBlock} classes. Default: every block. Example: {@code Sewing.class}. */
    Class<?>[] blocks() default {};

    /** Multiplier on set-up cost, 0 or more. Default: no change. Example: {@code 0.5}. */
    double factor() default 1;

    /** New set-up cost, money, 0 or more, instead of {@code factor}. Default: no change. Example: {@code 90_000}. */
    double setup() default Double.NaN;

    /** Several of them on one scenario. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The changes, in the order in which they apply. */
        SetupChange[] value();
    }
}
