package org.fragmenta.io;

import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamContext;

/** Names a place in a document: {@code $.regionSet.regions[3].wage}. */
final class JsonPath {
    static final String ROOT = "$";
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private JsonPath() {}

    static String field(String path, String name) {
        return PLAIN_NAME.matcher(name).matches() ? path + "." + name : path + "[\"" + name + "\"]";
    }

    static String element(String path, int index) {
        return path + "[" + index + "]";
    }

    /** The place of the token that a parser has just read. */
    static String of(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        String above = parent == null ? ROOT : of(parent);
        if (context.inArray() && context.hasCurrentIndex()) {
            return element(above, context.getCurrentIndex());
        }
        String name = context.currentName();
        return context.inObject() && name != null ? field(above, name) : above;
    }
}
