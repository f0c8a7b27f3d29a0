package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What it costs to move a {@link ProductionBlock} within a {@link Horizon}, apart from its set-up in the new region. It stands on
 * the class of the block.
 *
 * <pre>{@code
 * @ProductionBlock(laborHours = 0.55, setup = 180_000)
 * @Relocation(standsIn = Bangkok.class, exit = 50_000)
 * final class Sewing {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Relocation {

    /**
     * Cost of leaving a region, money, once, 0 or more: severance, cleaning up, what is lost on the sale of the plant.
     * Example: {@code 50_000}.
     */
    double exit() default 0;

    /**
     * Cost of moving to any region, money, once, 0 or more: shipping of equipment, start-up losses. Example:
     * {@code 20_000}.
     */
    double moving() default 0;

    /**
     * The {@link Region} where the block stands before the first year, its set-up paid. Default: nowhere, the block is new.
     * Example: {@code Bangkok.class}.
     */
    Class<?> standsIn() default void.class;
}
