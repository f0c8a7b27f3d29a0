package org.fragmenta.processor.model;

/**
 * A class of a model, as the rules about code see it.
 *
 * @param noun what it is in the language, {@code production block}
 * @param name its simple name
 * @param qualifiedName its full name
 * @param packageName its package, "" for none
 * @param reach whether generated code can name it
 * @param position where it, or the model's mention of it, stands
 */
public record DeclaredClass(
        String noun, String name, String qualifiedName, String packageName, Reach reach, Position position) {

    /** Whether a class in the model's package can name this one. */
    public enum Reach {
        REACHABLE,
        /** It, or a class around it, is private. */
        PRIVATE,
        /** It, or a class around it, is not public and stands in another package. */
        OTHER_PACKAGE,
        /** It belongs to an instance of the class around it. */
        INNER
    }
}
