package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A region: a place that can host production blocks. A fact that is not stated may stay so as long as no cost of a
 * model uses it; prices are in the currency of the region set.
 *
 * <pre>{@code
 * @Region(country = Laos.class, wage = 1.05, rent = 2.5, capitalCost = 0.12, capability = 0.25,
 *         latitude = 16.57, longitude = 104.75, source = "JETRO 2018; rent illustrative")
 * final class Savannakhet {}
 * }</pre>
 *
 * <p>The id of the region is the simple name of its class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Region {

    /** The name that reports print. Default: the name of the class. Example: {@code "Savannakhet (Savan-Seno)"}. */
    String label() default "";

    /** The {@link Country}, which decides borders and tariffs. Example: {@code Laos.class}. */
    Class<?> country();

    /** Cost of one hour of unskilled labour, all charges included, money, 0 or more. Example: {@code 1.05}. */
    double wage() default Double.NaN;

    /**
     * Cost of one hour of skilled labour, money, 0 or more. Default: the wage of unskilled labour. Example:
     * {@code 2.80}.
     */
    double skilledWage() default Double.NaN;

    /** Cost of one square metre of factory space for one month, money, 0 or more. Example: {@code 2.5}. */
    double rent() default Double.NaN;

    /** Rental rate of capital, share a year, 0 or more. Example: {@code 0.12} for 12 % a year. */
    double capitalCost() default Double.NaN;

    /**
     * Output of an hour of labour relative to the norm that the blocks' hours are stated in, above 0. Example:
     * {@code 0.8}.
     */
    double productivity() default 1;

    /** Cost of one unit of utilities, money, 0 or more. Example: {@code 0.09} a kilowatt-hour. */
    double utilityPrice() default Double.NaN;

    /** Tax rate on profit, 0 to 1. Example: {@code 0.20}. */
    double profitTax() default 0;

    /** Years from the start of a plant in which no profit tax is due, 0 or more. Example: {@code 8}. */
    double taxHolidayYears() default 0;

    /** Technological capability, 0 to 1 (frontier). Example: {@code 0.25}. */
    double capability() default Double.NaN;

    /**
     * Multiplier on set-up cost (land preparation, infrastructure, permits), 0 or more; 1 is the norm. Example:
     * {@code 1.4}.
     */
    double setupFactor() default 1;

    /**
     * Cost of being present in the region at all (a licence, an access road, a country office), money a period, 0 or
     * more. It is paid once if any plant of the model stands there, however many do. Example: {@code 120_000}.
     */
    double entry() default 0;

    /**
     * How much the region holds, 0 or more: the {@linkplain ProductionBlock#load() loads} of the plants that stand there
     * add up to this at most. With the usual load of 1 it is a number of plants. Default: no limit. Example: {@code 2}.
     */
    double capacity() default Double.NaN;

    /**
     * What a plant in the region saves by each plant of the model that stands there, itself included (shared suppliers,
     * trained workers), money a period, 0 or more. Of {@code n} plants each pays {@code congestion / 2 * n * n -
     * agglomeration * n} more than without neighbours, the U-shaped cost of a cluster (Henderson 1974, AER 64(4)), which
     * is least at {@code n = agglomeration / congestion}. Example: {@code 15_000}.
     */
    double agglomeration() default 0;

    /**
     * What crowding costs in the region, money a period, 0 or more: of {@code n} plants each pays half of it times
     * {@code n * n}; see {@link #agglomeration()}. Example: {@code 4_000}.
     */
    double congestion() default 0;

    /** Degrees north, -90 to 90. Example: {@code 16.57}. */
    double latitude() default Double.NaN;

    /** Degrees east, -180 to 180. Example: {@code 104.75}. */
    double longitude() default Double.NaN;

    /** Where the figures come from, or {@code "illustrative"}; reports print it. Example: {@code "JETRO 2018"}. */
    String source() default "";
}
