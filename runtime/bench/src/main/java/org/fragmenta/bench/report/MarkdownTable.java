package org.fragmenta.bench.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table that grows by rows and prints as Markdown, its columns padded to be readable as plain text too. */
public final class MarkdownTable {
    private final List<List<String>> rows = new ArrayList<>();

    public MarkdownTable(String... header) {
        rows.add(List.of(header));
    }

    /** Adds a row; it has as many cells as the header. */
    public void add(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells under a header of " + rows.get(0).size());
        }
        rows.add(List.of(cells));
    }

    /** The table, every line ended by a line feed. */
    public String text() {
        List<String> rule = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            rule.add("-".repeat(width(column)));
        }
        List<List<String>> lines = new ArrayList<>(rows);
        lines.add(1, rule);
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            text.append('|');
            for (int column = 0; column < line.size(); column++) {
                String cell = line.get(column);
                String padding = String.join("", Collections.nCopies(width(column) - cell.length(), " "));
                text.append(' ').append(cell).append(padding).append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
