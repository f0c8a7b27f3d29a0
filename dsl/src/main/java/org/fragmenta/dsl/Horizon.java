package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The years over which the blocks of a {@link FragmentationModel} may move.
 *
 * <p>The model's numbers hold in the first year. Those of every later year are the year before's with every {@link Trend}
 * applied, and then the {@link Scenario}s that are {@link InForce} from that year on. Blocks move at the beginning of a year and
 * pay once: their exit, what {@link Relocation} says of moving, and the whole set-up in the new region. Running costs are paid at the
 * end of a year. All is discounted at the model's {@linkplain FragmentationModel#discountRate() rate}.
 *
 * <pre>{@code
 * @FragmentationModel(title = "Garments", currency = "USD", regions = SoutheastAsia.class, output = 1_200_000)
 * @Horizon(from = 2026, years = 20)
 * public interface Garments {
 *
 *     @Trend
 *     @WageChange(regions = Bangkok.class, factor = 1.04)
 *     final class WagesOfBangkok {}
 * }
 * }</pre>
 *
 * <p>{@code GarmentsRelocation}, which the processor generates, finds where every block stands in every year.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Horizon {

    /** The first year. Example: {@code 2026}. */
    int from();

    /** How many years are planned, 1 to 200. Example: {@code 20}. */
    int years();

    /**
     * Whether the last year repeats itself for ever; otherwise the horizon just ends, and no block moves for what it would
     * gain only later. Example: {@code true}.
     */
    boolean keptForEver() default false;
}
