package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that was generated from a model; it changes with the model and is not edited by hand.
 *
 * <p>The JDK's annotation of this name lives in a module that a user's module need not read and is gone after
 * compilation; this one reaches the class file, where coverage tools look for it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {

    /** Canonical name of the class that it was generated from. */
    String value();
}
