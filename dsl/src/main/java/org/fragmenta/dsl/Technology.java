package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A technology: one way of making the product. It is the production blocks that it divides production into, with every
 * service link that joins two of them (Jones and Kierzkowski 1990). A model that declares technologies is made by exactly
 * one of them, the cheapest; without any, all blocks together are the only one.
 *
 * <pre>{@code
 * @Technology(blocks = {Making.class, Packing.class})
 * final class Integrated {}
 *
 * @Technology(blocks = {Cutting.class, Sewing.class, Packing.class})
 * final class Divided {}
 * }</pre>
 *
 * <p>The id of the technology is the simple name of its class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Technology {

    /** The name that reports print. Default: the name of the class. Example: {@code "One plant"}. */
    String label() default "";

    /**
     * Its blocks, at least one; every block that serves a market is among them. Example: {@code {Cutting.class,
     * Sewing.class}}.
     */
    Class<?>[] blocks();

    /** Where the technology is described, or {@code "illustrative"}. Example: {@code "Interviews 2019"}. */
    String source() default "";
}
