package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of an economic corridor, as a type, so that a scenario can improve all of its routes at once.
 *
 * <pre>{@code
 * @Corridor(label = "East-West Economic Corridor")
 * final class EastWest {}
 * }</pre>
 *
 * <p>Its id, which the {@code corridor} column of a table of routes names, is the simple name of the class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Corridor {

    /**
     * The name that reports print. Default: the name of the class. Example: {@code "East-West Economic Corridor"}.
     */
    String label() default "";
}
