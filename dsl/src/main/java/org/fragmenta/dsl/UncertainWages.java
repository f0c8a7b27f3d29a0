package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Wages that change at random over the years of a {@link Horizon}, so that waiting has a value: a block that moves too early
 * cannot take its set-up back. The annotated class, nested in the model, is the name of the uncertainty.
 *
 * <p>A random walk:
 *
 * <pre>{@code
 * @UncertainWages(regions = Bangkok.class, volatility = 0.15)
 * final class WagesOfBangkok {}
 * }</pre>
 *
 * <p>A Markov chain: a minimum wage that is raised by 30 % with a chance of one in five every year, and then stays:
 *
 * <pre>{@code
 * @UncertainWages(regions = Bangkok.class, factors = {1, 1.3}, chances = {0.8, 0.2, 0, 1})
 * final class MinimumWage {}
 * }</pre>
 *
 * <p>Chance is a factor on the wages that is 1 in the first year; {@link Trend}s hold as well. The wages of several regions in one
 * annotation rise and fall together, those of two annotations independently of each other. {@code fragmenta relocate} finds
 * what it is worth to decide every year anew, and at which wages blocks move.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UncertainWages {

    /** The {@link Region} classes. Default: all regions that state a wage. Example: {@code Bangkok.class}. */
    Class<?>[] regions() default {};

    /**
     * Standard deviation of the yearly change of wages, in logarithms, above 0: they are multiplied or divided by
     * {@code exp(volatility)} every year, with chances that leave the expected wage as it is. Default: a Markov chain.
     * Example: {@code 0.15}.
     */
    double volatility() default Double.NaN;

    /**
     * What the wages may be multiplied by, above 0; exactly one is 1, that of the first year. Default: a random walk.
     * Example: <code>{1, 1.3}</code>.
     */
    double[] factors() default {};

    /**
     * The chances of a Markov chain from one year to the next: for each of the {@link #factors} in turn those to come to each
     * of them, from 0 to 1, adding up to 1. Default: a random walk. Example: <code>{0.8, 0.2, 0, 1}</code>.
     */
    double[] chances() default {};
}
