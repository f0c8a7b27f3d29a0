package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A trade agreement: goods between any two of its members pay its tariff instead of the importer's general one. Where
 * several agreements hold, the lowest tariff counts.
 *
 * <pre>{@code
 * @Agreement(members = {Thailand.class, Laos.class, Vietnam.class}, tariff = 0, source = "ATIGA")
 * final class Atiga {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Agreement {

    /** The {@link Country} classes that belong to it, two or more. Example: {@code {Thailand.class, Laos.class}}. */
    Class<?>[] members();

    /** Preferential tariff, share of value, 0 or more. Example: {@code 0.05} for 5 %. */
    double tariff() default 0;

    /** Where the figures come from, or {@code "illustrative"}; reports print it. Example: {@code "ATIGA"}. */
    String source() default "";
}
