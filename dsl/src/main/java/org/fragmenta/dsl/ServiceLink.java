package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service link: what it takes to join two production blocks that stand in different regions. It costs nothing while
 * both stand in one region.
 *
 * <p>A unit that travels pays freight, border fees, time in transit and the tariff of the importing country on the
 * cheapest way between the two regions; coordination comes on top.
 *
 * <pre>{@code
 * @ServiceLink(from = Cutting.class, to = Sewing.class, weightKg = 0.30, value = 2.10, coordination = 40_000)
 * final class CutPanels {}
 * }</pre>
 *
 * <p>A static method marked {@link LinkCost} inside the class replaces the cost a unit.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ServiceLink {

    /** The name that reports print. Default: the name of the class. Example: {@code "Cut panels"}. */
    String label() default "";

    /** The block that sends. Example: {@code Cutting.class}. */
    Class<?> from();

    /** The block that receives, another one. Example: {@code Sewing.class}. */
    Class<?> to();

    /** Units that travel a unit of final output, 0 or more. Example: {@code 4} wheels a truck. */
    double flow() default 1;

    /** Weight of a travelling unit, kilograms, 0 or more; pays freight and border fees. Example: {@code 0.30}. */
    double weightKg() default 0;

    /**
     * Value of a travelling unit, money, 0 or more; tariffs and time cost are shares of it. Example: {@code 2.10}.
     */
    double value() default 0;

    /** Weight of a shipment, kilograms, above 0; a shipment shares the fees at a border. Example: {@code 12_000}. */
    double shipmentKg() default 1000;

    /**
     * Fixed cost of keeping the two blocks apart (managers' travel, communication, quality control), money a period,
     * 0 or more. Example: {@code 40_000}.
     */
    double coordination() default 0;

    /** Cost of keeping the two blocks apart, money a travelling unit, 0 or more. Example: {@code 0.05}. */
    double unitCoordination() default 0;

    /**
     * The {@link SharedService} that the link needs while its two blocks stand apart, paid once by all links that need it
     * between the same two regions. Default: none. Example: {@code ExpressLine.class}.
     */
    Class<?> sharedService() default void.class;

    /** Whether the two blocks may stand in different regions at all. Example: {@code false} for hot metal. */
    boolean separable() default true;

    /**
     * Where the figures come from, or {@code "illustrative"}; reports print it. Example: {@code "interviews, 2018"}.
     */
    String source() default "";
}
