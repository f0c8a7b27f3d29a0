package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a generated class tells the compilation of other modules. Only class files reach those (a resource of a jar
 * cannot be read by an annotation processor), so it travels in one.
 *
 * <p>The generated holder of a region set carries the set itself. A generated solver carries the name and the hash of
 * the set that it was compiled against and no document, so that two versions of one set are found where models meet.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Published {

    /** Version of the form of the document. */
    int schema();

    /** Canonical name of the region set class. */
    String regionSet();

    /** The {@link RegionSet#version() version} that the set states, "" where it states none. */
    String version() default "";

    /** CRC-32 of the region set's document, in eight lower-case hexadecimal digits. */
    String hash();

    /** The document in pieces, each short enough for a constant of a class file; none on a solver. */
    String[] chunks() default {};
}
