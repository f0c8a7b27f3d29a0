package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A force between the plants of a {@link Cluster}, with the numbers of its formula; see {@link Force}. May be repeated, one
 * a force.
 *
 * <pre>{@code
 * @ClusterEffect(force = Force.WAGES, exponent = 2, scale = 25)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ClusterEffect.List.class)
public @interface ClusterEffect {

    /** The force. Example: {@code Force.SPILLOVER}. */
    Force force();

    /**
     * Money a plant and period, or a factor on a cost of the plant, 0 or more; 0 switches the effect off. Example:
     * {@code 9_000}.
     */
    double strength() default 1;

    /** How fast the effect grows with the number of plants or with distance, above 0. Example: {@code 2}. */
    double exponent() default 1;

    /** Number of plants, or kilometres between regions, that the formula counts in, above 0. Example: {@code 150}. */
    double scale() default 1;

    /** Several of them on one model. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The effects, one a force. */
        ClusterEffect[] value();
    }
}
