package org.fragmenta.processor.generate;

/** Text of a model inside a Javadoc comment, where some characters mean something else. */
final class JavadocText {
    private JavadocText() {}

    /** Says the text and nothing more: no markup, no tag, no Unicode escape, no end of the comment. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '/' -> escaped.append(escaped.toString().endsWith("*") ? "&#47;" : "/");
                case '\r', '\n', '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    /** The text in lines of at most so many letters, longer words aside. */
    static String lines(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
