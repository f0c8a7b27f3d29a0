package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of a {@link Scenario}: shipments wait or pay less at borders. A new figure holds for the whole crossing;
 * where two countries state their own figures, half is met on the way out and half on the way in.
 *
 * <pre>{@code
 * @BorderFacilitation(hours = 2)
 * @BorderFacilitation(at = SecondFriendshipBridge.class, hoursFactor = 0.5, fee = 30)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(BorderFacilitation.List.class)
public @interface BorderFacilitation {

    /**
     * {@link Border} classes, or {@link Country} classes whose own import and export figures change. Default: every
     * border. Example: {@code SecondFriendshipBridge.class}.
     */
    Class<?>[] at() default {};

    /** New waiting time of a crossing, hours, 0 or more. Default: no change. Example: {@code 2}. */
    double hours() default Double.NaN;

    /** Multiplier on waiting time, 0 or more, instead of {@code hours}. Default: no change. Example: {@code 0.5}. */
    double hoursFactor() default 1;

    /** New cost of a shipment at a crossing, money, 0 or more. Default: no change. Example: {@code 30}. */
    double fee() default Double.NaN;

    /**
     * Multiplier on the cost of a shipment, 0 or more, instead of {@code fee}. Default: no change. Example: {@code
     * 0.5}.
     */
    double feeFactor() default 1;

    /** Several of them on one scenario. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The changes, in the order in which they apply. */
        BorderFacilitation[] value();
    }
}
