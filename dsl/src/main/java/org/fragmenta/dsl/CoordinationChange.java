package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of a {@link Scenario}: the cost of coordinating blocks that stand apart (cheaper communication, better
 * services).
 *
 * <pre>{@code
 * @CoordinationChange(factor = 0.5)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(CoordinationChange.List.class)
public @interface CoordinationChange {

    /** The {@link ServiceLink} classes. Default: every link. Example: {@code CutPanels.class}. */
    Class<?>[] links() default {};

    /** Multiplier on coordination, both the fixed cost and the cost a unit, 0 or more. Example: {@code 0.5}. */
    double factor();

    /** Several of them on one scenario. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The changes, in the order in which they apply. */
        CoordinationChange[] value();
    }
}
