package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A production block: one separable stage of production, with the resources that a unit of <em>final output</em>
 * takes.
 *
 * <p>Its cost a period in a region is the annuity of its set-up, plus its fixed cost, plus output times unit cost;
 * unit cost is labour, skilled labour, capital, floor space and utilities at the region's prices, raised where the
 * block is more complex than the region is capable, plus profit tax. Prices that a block does not use (an amount of
 * 0) need not be stated by the regions.
 *
 * <pre>{@code
 * @ProductionBlock(laborHours = 0.55, capital = 0.10, setup = 180_000, complexity = 0.15, source = "illustrative")
 * final class Sewing {}
 * }</pre>
 *
 * <p>A static method marked {@link UnitCost} or {@link SetupCost} inside the class replaces a part of the formula.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProductionBlock {

    /** The name that reports print. Default: the name of the class. Example: {@code "Sewing and assembly"}. */
    String label() default "";

    /**
     * Hours of unskilled labour a unit of final output, 0 or more; costs the region's wage. Example: {@code 0.55}.
     */
    double laborHours() default 0;

    /**
     * Hours of skilled labour a unit of final output, 0 or more; costs the region's skilled wage. Example:
     * {@code 0.02}.
     */
    double skilledHours() default 0;

    /**
     * Capital employed a unit of yearly output, money, 0 or more; costs the region's rental rate of capital. Example:
     * {@code 0.40}.
     */
    double capital() default 0;

    /**
     * Factory space that a unit of output needs for one month, square metres, 0 or more; costs the region's rent.
     * Example: {@code 0.002}.
     */
    double floorSpace() default 0;

    /**
     * Units of utilities (energy, water) a unit of final output, 0 or more; cost the region's utility price, which
     * decides the unit (kilowatt-hours, say). Example: {@code 0.8}.
     */
    double utilities() default 0;

    /**
     * Taxable profit a unit of final output, money, 0 or more; costs the region's profit tax. Example: {@code 0.30}.
     */
    double profit() default 0;

    /** Sunk cost of setting up a plant, money, 0 or more. Example: {@code 350_000}. */
    double setup() default 0;

    /** Life of the plant over which set-up is annualised, years, at least 1. Example: {@code 15}. */
    double lifeYears() default 10;

    /** Fixed cost of operating the plant, money a period, 0 or more. Example: {@code 25_000}. */
    double fixedCost() default 0;

    /**
     * Technological complexity, 0 (anybody can) to 1 (frontier). Above a region's capability it raises unit cost.
     * Example: {@code 0.35}.
     */
    double complexity() default 0;

    /**
     * How much of a region's {@linkplain Region#capacity() capacity} a plant of the block takes, 0 or more, in the same
     * unit. Example: {@code 2.5} hectares.
     */
    double load() default 1;

    /** Whether the block may run several plants, each for some of its markets. Example: {@code Plants.SEVERAL}. */
    Plants plants() default Plants.ONE;

    /**
     * Units of the final product a period that one plant can make, above 0; only with {@link Plants#SEVERAL}. Default: no
     * limit. Example: {@code 500_000}.
     */
    double plantCapacity() default Double.NaN;

    /** The only regions that may host the block. Default: all. Example: {@code {Bangkok.class, Penang.class}}. */
    Class<?>[] only() default {};

    /** Regions that may not host the block. Example: {@code LosAngeles.class}. */
    Class<?>[] except() default {};

    /**
     * Where the figures come from, or {@code "illustrative"}; reports print it. Example: {@code "survey of plants,
     * 2018"}.
     */
    String source() default "";
}
