package org.fragmenta.io;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Names a place in a document: {@code $.regionSet.regions[3].wage}. It is spelt out only where something is wrong. */
final class JsonPath {
    static final JsonPath ROOT = new JsonPath(null, "", -1);

    private final @Nullable JsonPath above;
    private final String field;
    private final int index;

    private JsonPath(@Nullable JsonPath above, String field, int index) {
        this.above = above;
        this.field = field;
        this.index = index;
    }

    JsonPath field(String name) {
        return new JsonPath(this, name, -1);
    }

    JsonPath element(int position) {
        return new JsonPath(this, "", position);
    }

    /** The place of the token that a parser has just read. */
    static JsonPath of(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        JsonPath above = parent == null ? ROOT : of(parent);
        if (context.inArray() && context.hasCurrentIndex()) {
            return above.element(context.getCurrentIndex());
        }
        String name = context.currentName();
        return context.inObject() && name != null ? above.field(name) : above;
    }

    @Override
    public String toString() {
        if (above == null) {
            return "$";
        }
        if (index >= 0) {
            return above + "[" + index + "]";
        }
        return PlainName.PATTERN.matcher(field).matches() ? above + "." + field : above + "[\"" + field + "\"]";
    }

    /** Holds the pattern until a path is spelt out. */
    private static final class PlainName {
        static final Pattern PATTERN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");
    }
}
