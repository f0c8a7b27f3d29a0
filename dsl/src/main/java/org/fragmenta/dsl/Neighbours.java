package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Two regions that adjoin each other, so that a {@link Cluster} may sprawl from one into the other. May be repeated.
 *
 * <pre>{@code
 * @Neighbours(first = Bangkok.class, second = EasternSeaboard.class)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Neighbours.List.class)
public @interface Neighbours {

    /** A {@link Region}. Example: {@code Bangkok.class}. */
    Class<?> first();

    /** The {@link Region} next to it. Example: {@code EasternSeaboard.class}. */
    Class<?> second();

    /** Several of them on one model. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The pairs. */
        Neighbours[] value();
    }
}
