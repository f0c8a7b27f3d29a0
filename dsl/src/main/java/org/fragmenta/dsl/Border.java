package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a shipment meets between two particular countries, in either direction; it replaces the sum of the one
 * country's export and the other's import figures.
 *
 * <pre>{@code
 * @Border(first = Thailand.class, second = Laos.class, hours = 6, fee = 90, source = "single-window pilot")
 * final class SecondFriendshipBridge {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Border {

    /** One {@link Country}. Example: {@code Thailand.class}. */
    Class<?> first();

    /** The other {@link Country}. Example: {@code Laos.class}. */
    Class<?> second();

    /** Waiting and clearance time of a shipment, hours, 0 or more. Example: {@code 6}. */
    double hours();

    /** Cost of a shipment, money, 0 or more. Example: {@code 90}. */
    double fee() default 0;

    /** Where the figures come from, or {@code "illustrative"}; reports print it. Example: {@code "illustrative"}. */
    String source() default "";
}
