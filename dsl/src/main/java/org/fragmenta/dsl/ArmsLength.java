package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@link ProductionBlock}: an independent supplier offers to run the block (Kimura and Ando 2005). The supplier
 * carries the set-up, so none is paid. A unit then costs more by what it takes not to control the supplier (search,
 * contracts, quality, hold-up), which grows with the distance from headquarters, and less by the supplier's advantage:
 * {@code institutions * (friction + frictionPerKm * km) - advantage}. In each region the cheaper governance is taken,
 * in-house on a tie. Without this annotation the block is always kept in-house.
 *
 * <pre>{@code
 * @ProductionBlock(laborHours = 0.55, setup = 180_000)
 * @ArmsLength(headquarters = Bangkok.class, advantage = 0.05, friction = 0.02, frictionPerKm = 0.0001)
 * final class Sewing {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArmsLength {

    /** The {@link Region} that suppliers are controlled from. Example: {@code Bangkok.class}. */
    Class<?> headquarters();

    /**
     * The supplier's ownership advantage, money a unit of final output, 0 or more and at most what the block costs.
     * Example: {@code 0.05}.
     */
    double advantage() default 0;

    /**
     * Cost of not controlling a supplier next door, money a unit of final output, 0 or more. Example: {@code 0.02}.
     */
    double friction() default 0;

    /**
     * Its rise with the great circle from headquarters, money a unit of final output and kilometre, 0 or more. Example:
     * {@code 0.0001}.
     */
    double frictionPerKm() default 0;
}
