package org.fragmenta.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Headings, sentences and tables one below the other, as wide as a terminal. */
public final class Page {
    private static final String INDENT = "  ";

    private final int width;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    public Page(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    /** Begins a part of the page. */
    public void heading(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        wrapped("", text).forEach(line -> lines.add(style.heading(line)));
    }

    /** A sentence, wrapped between words. */
    public void text(String text) {
        lines.addAll(wrapped("", text));
    }

    /** A sentence whose first word is a verdict. */
    public void verdict(Style.Verdict verdict, String word, String rest) {
        List<String> sentence = wrapped("", word + rest);
        String first = sentence.get(0);
        boolean whole = first.startsWith(word);
        lines.add(whole ? style.verdict(verdict, word) + first.substring(word.length()) : first);
        lines.addAll(sentence.subList(1, sentence.size()));
    }

    /** A labelled sentence; its further lines are indented below the first. */
    public void item(String label, String text) {
        List<String> sentence = wrapped(INDENT + INDENT, INDENT + label + text);
        lines.addAll(sentence);
    }

    /** A table. */
    public void table(Table table) {
        lines.addAll(table.lines(width));
    }

    /** The page, each line ended by a line feed. */
    public String content() {
        StringBuilder content = new StringBuilder();
        lines.forEach(line -> content.append(line).append('\n'));
        return content.toString();
    }

    private List<String> wrapped(String indent, String text) {
        List<String> result = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int at = 0;
        String clean = Names.printable(text);
        while (at < clean.length()) {
            int end = at;
            while (end < clean.length() && clean.charAt(end) == ' ') {
                end++;
            }
            while (end < clean.length() && clean.charAt(end) != ' ') {
                end++;
            }
            String word = clean.substring(at, end);
            if (used > 0 && used + Names.width(word) > width && !line.toString().isBlank()) {
                result.add(line.toString());
                line = new StringBuilder(indent);
                word = word.stripLeading();
                used = indent.length();
            }
            line.append(word);
            used += Names.width(word);
            at = end;
        }
        result.add(line.toString());
        return result;
    }
}
