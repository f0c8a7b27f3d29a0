package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of a {@link Scenario}: the output of the final product; demand grows with it.
 *
 * <pre>{@code
 * @OutputChange(factor = 3)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(OutputChange.List.class)
public @interface OutputChange {

    /** Multiplier on output, above 0. Default: no change. Example: {@code 3}. */
    double factor() default 1;

    /**
     * New output, units a period, above 0, instead of {@code factor}. Default: no change. Example: {@code 400_000}.
     */
    double output() default Double.NaN;

    /** Several of them on one scenario. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The changes, in the order in which they apply. */
        OutputChange[] value();
    }
}
