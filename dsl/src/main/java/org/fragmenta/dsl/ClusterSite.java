package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Facts of a region in the study of a {@link Cluster}. Without it a region is empty, of size 1 and pays no support. May be
 * repeated.
 *
 * <pre>{@code
 * @ClusterSite(region = Savannakhet.class, support = 12_000, supportFirms = 10)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ClusterSite.List.class)
public @interface ClusterSite {

    /** The {@link Region}. Example: {@code Savannakhet.class}. */
    Class<?> region();

    /** Plants that stand there before the first firm enters and stay, a whole number. Example: {@code 8}. */
    int incumbents() default 0;

    /**
     * Activity that the region's share of plants is measured against, above 0, in any unit: area, employment. Example:
     * {@code 1_569}.
     */
    double size() default 1;

    /** Temporary subsidy, money a plant and period, 0 or more. Example: {@code 12_000}. */
    double support() default 0;

    /**
     * How many firms enter before the support ends, a whole number. Default: it lasts to the last of them. Example:
     * {@code 10}.
     */
    double supportFirms() default Double.NaN;

    /** Several of them on one model. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The facts, one a region. */
        ClusterSite[] value();
    }
}
