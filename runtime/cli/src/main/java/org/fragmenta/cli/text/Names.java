package org.fragmenta.cli.text;

import java.lang.Character.UnicodeScript;

/** Names on a terminal: how wide they are, how they get shorter, and what must not reach a terminal. */
public final class Names {
    private static final String ELLIPSIS = "…";

    private Names() {}

    /** Columns that a text takes: none for combining marks, two for East Asian characters. */
    public static int width(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += width(text.codePointAt(at));
        }
        return width;
    }

    /** The text if it fits, else its beginning and end around an ellipsis, at most so many columns wide. */
    public static String shorten(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        if (columns <= 1) {
            return columns <= 0 ? "" : ELLIPSIS;
        }
        int tail = (columns - 1) / 2;
        int head = columns - 1 - tail;
        return prefix(text, head) + ELLIPSIS + suffix(text, tail);
    }

    /** The text without control characters, so that a name in a document cannot steer the terminal. */
    public static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isISOControl(point) || isDirection(point) ? '?' : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static int width(int point) {
        if (point < 0x300) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        UnicodeScript script = UnicodeScript.of(point);
        boolean wide = script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || (point >= 0xFF01 && point <= 0xFF60);
        return wide ? 2 : 1;
    }

    private static String prefix(String text, int columns) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += width(point);
            if (used > columns) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end);
    }

    private static String suffix(String text, int columns) {
        int start = text.length();
        int used = 0;
        while (start > 0) {
            int point = text.codePointBefore(start);
            used += width(point);
            if (used > columns) {
                break;
            }
            start -= Character.charCount(point);
        }
        return text.substring(start);
    }
}
