package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A country: what goods meet at its border.
 *
 * <pre>{@code
 * @Country(iso = "LAO", tariff = 0.10, importHours = 11, exportHours = 9, importFee = 224, exportFee = 140,
 *         source = "Doing Business 2019")
 * final class Laos {}
 * }</pre>
 *
 * <p>A class that states no figures, nested in a region set with a table of countries, names the row of its
 * {@code iso}, so that scenarios can refer to that country.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Country {

    /** The name that reports print. Default: the name of the class. Example: {@code "Lao PDR"}. */
    String label() default "";

    /**
     * The country's id in tables and results, usually the ISO 3166 code. Default: the name of the class. Example:
     * {@code "LAO"}.
     */
    String iso() default "";

    /**
     * Most-favoured-nation tariff on imports of parts and products, share of value, 0 or more. Example: {@code 0.10}
     * for 10 %.
     */
    double tariff() default 0;

    /** Hours that a shipment waits at the border on the way in, 0 or more. Example: {@code 11}. */
    double importHours() default 0;

    /** Hours that a shipment waits at the border on the way out, 0 or more. Example: {@code 9}. */
    double exportHours() default 0;

    /** Cost of a shipment at the border on the way in, money, 0 or more. Example: {@code 224}. */
    double importFee() default 0;

    /** Cost of a shipment at the border on the way out, money, 0 or more. Example: {@code 140}. */
    double exportFee() default 0;

    /**
     * Where the figures come from, or {@code "illustrative"}; reports print it. Example: {@code "Doing Business
     * 2019"}.
     */
    String source() default "";
}
