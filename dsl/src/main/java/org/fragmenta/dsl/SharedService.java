package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service between two regions that several service links share: a liner call, a leased line, a forwarder's depot. It is
 * opened once between two different regions, whichever way goods go, and used there by every link that {@linkplain
 * ServiceLink#sharedService() names} it; so the first link across pays for those that follow. Economies of scale in
 * services are what fragmentation lives on (Jones and Kierzkowski 1990).
 *
 * <pre>{@code
 * @SharedService(cost = 60_000, source = "illustrative")
 * final class ExpressLine {}
 *
 * @ServiceLink(from = Cutting.class, to = Sewing.class, weightKg = 0.30, sharedService = ExpressLine.class)
 * final class CutPanels {}
 * }</pre>
 *
 * <p>It stands in the model, or comes along with a link that names it. Its id is the simple name of its class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SharedService {

    /** The name that reports print. Default: the name of the class. Example: {@code "Express line"}. */
    String label() default "";

    /** Cost of the service between two regions, money a period, 0 or more. Example: {@code 60_000}. */
    double cost();

    /**
     * Where the figures come from, or {@code "illustrative"}; reports print it. Example: {@code "interviews, 2018"}.
     */
    String source() default "";
}
