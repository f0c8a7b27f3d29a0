package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A direct connection of two regions, usable in both directions. Goods between regions without one travel over a
 * chain of routes.
 *
 * <pre>{@code
 * @Route(from = Savannakhet.class, to = DaNang.class, corridor = EastWest.class, km = 500, hours = 12,
 *         costPerTonneKm = 0.08, handlingPerTonne = 4, source = "illustrative")
 * final class RoadNine {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Route {

    /** The region at one end. Example: {@code Savannakhet.class}. */
    Class<?> from();

    /** The region at the other end. Example: {@code DaNang.class}. */
    Class<?> to();

    /** Means of transport. Example: {@code Mode.SEA}. */
    Mode mode() default Mode.ROAD;

    /** The {@link Corridor} that the route belongs to. Default: none. Example: {@code EastWest.class}. */
    Class<?> corridor() default void.class;

    /** Length, kilometres, 0 or more. Example: {@code 500}. */
    double km();

    /** Time in transit, hours, borders excluded, 0 or more. Example: {@code 12}. */
    double hours();

    /** Freight, money a tonne-kilometre, 0 or more. Example: {@code 0.08}. */
    double costPerTonneKm();

    /** Loading, unloading and terminal cost, money a tonne, once for the route, 0 or more. Example: {@code 4}. */
    double handlingPerTonne() default 0;

    /** Where the figures come from, or {@code "illustrative"}; reports print it. Example: {@code "illustrative"}. */
    String source() default "";
}
