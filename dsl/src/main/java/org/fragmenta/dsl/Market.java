package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A market for the final product: a fixed region that one block serves over a service link of its own.
 *
 * <pre>{@code
 * @Market(region = LosAngeles.class, from = Finishing.class, demand = 800_000, weightKg = 0.35, value = 6.50)
 * final class UnitedStates {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Market {

    /** The name that reports print. Default: the name of the class. Example: {@code "United States"}. */
    String label() default "";

    /** Where the product is handed over: a region of the model's set. Example: {@code LosAngeles.class}. */
    Class<?> region();

    /** The block that ships the product. Example: {@code Finishing.class}. */
    Class<?> from();

    /**
     * Units a period, 0 or more, at the model's output; at another output demand grows in proportion. Example:
     * {@code 800_000}.
     */
    double demand();

    /**
     * Whether one plant has to ship the whole demand. It matters where the block runs {@linkplain Plants#SEVERAL several}
     * plants of limited capacity, which otherwise share a market where that is cheaper. Example: {@code true} where the
     * buyer audits each plant.
     */
    boolean singleSource() default false;

    /** Weight of a unit of the product, kilograms, 0 or more. Example: {@code 0.35}. */
    double weightKg() default 0;

    /**
     * Value of a unit of the product, money, 0 or more; tariffs and time cost are shares of it. Example: {@code
     * 6.50}.
     */
    double value() default 0;

    /** Weight of a shipment, kilograms, above 0; a shipment shares the fees at a border. Example: {@code 12_000}. */
    double shipmentKg() default 1000;

    /**
     * Where the figures come from, or {@code "illustrative"}; reports print it. Example: {@code "UN Comtrade 2018"}.
     */
    String source() default "";
}
