package org.fragmenta.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.fragmenta.cli.text.Column.Kind;

/**
 * A table that fits a terminal. Where it is too wide, names are shortened; where that is not enough, it is cut into
 * panels that repeat the key columns. Only a single number wider than the terminal can make a line longer than it.
 */
public final class Table {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?");
    private static final String SPACE = "  ";
    /** Below this, names are no longer recognised; the table is cut into panels instead. */
    private static final int READABLE_NAME = 8;

    private static final int SHORTEST_NAME = 5;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> rules = new ArrayList<>();

    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row, a cell a column. */
    public void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(cells.stream().map(Names::printable).toList());
    }

    /** Sets a rule between the rows so far and those to come: below it stands their sum. */
    public void rule() {
        rules.add(rows.size());
    }

    /** The lines of the table without line ends, panels separated by an empty line. */
    public List<String> lines(int width) {
        List<List<String>> shown = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            shown.add(cellsOf(column));
        }
        List<String> lines = new ArrayList<>();
        for (List<Integer> panel : panels(shown, width)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            print(panel, fit(panel, shown, width, SHORTEST_NAME), shown, lines);
        }
        return lines;
    }

    /** Numbers get blanks behind so that their decimal points stand below each other. */
    private List<String> cellsOf(int column) {
        List<String> cells = rows.stream().map(row -> row.get(column)).toList();
        if (columns.get(column).kind() != Kind.NUMBER) {
            return cells;
        }
        int decimals = cells.stream().mapToInt(Table::decimals).max().orElse(0);
        return cells.stream()
                .map(cell -> isNumber(cell) ? cell + " ".repeat(decimals - decimals(cell)) : cell)
                .toList();
    }

    private static int decimals(String cell) {
        int point = cell.indexOf('.');
        return point < 0 || !isNumber(cell) ? 0 : cell.length() - point;
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    private List<List<Integer>> panels(List<List<String>> shown, int width) {
        List<Integer> keys = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).kind() == Kind.KEY) {
                keys.add(column);
            }
        }
        List<List<Integer>> panels = new ArrayList<>();
        List<Integer> panel = new ArrayList<>(keys);
        for (int column = 0; column < columns.size(); column++) {
            if (keys.contains(column)) {
                continue;
            }
            panel.add(column);
            if (panel.size() > keys.size() + 1 && total(fit(panel, shown, width, READABLE_NAME)) > width) {
                panel.remove(panel.size() - 1);
                panels.add(panel);
                panel = new ArrayList<>(keys);
                panel.add(column);
            }
        }
        panels.add(panel);
        return panels;
    }

    /** Widths of a panel's columns: the widest name or header gives way first, none below the given width. */
    private List<Integer> fit(List<Integer> panel, List<List<String>> shown, int width, int shortest) {
        List<Integer> widths = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        for (int column : panel) {
            int header = Names.width(columns.get(column).header());
            int cells = shown.get(column).stream().mapToInt(Names::width).max().orElse(0);
            widths.add(Math.max(header, cells));
            boolean number = columns.get(column).kind() == Kind.NUMBER;
            least.add(number ? Math.max(cells, Math.min(header, shortest)) : shortest);
        }
        while (total(widths) > width) {
            int widest = -1;
            for (int place = 0; place < widths.size(); place++) {
                boolean shrinks = widths.get(place) > least.get(place);
                if (shrinks && (widest < 0 || widths.get(place) > widths.get(widest))) {
                    widest = place;
                }
            }
            if (widest < 0) {
                break;
            }
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    private static int total(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum() + SPACE.length() * (widths.size() - 1);
    }

    private void print(List<Integer> panel, List<Integer> widths, List<List<String>> shown, List<String> lines) {
        lines.add(line(panel, widths, column -> columns.get(column).header()));
        String rule = "-".repeat(total(widths));
        lines.add(rule);
        for (int row = 0; row < rows.size(); row++) {
            if (rules.contains(row)) {
                lines.add(rule);
            }
            int current = row;
            lines.add(line(panel, widths, column -> shown.get(column).get(current)));
        }
    }

    private String line(List<Integer> panel, List<Integer> widths, IntFunction<String> cell) {
        StringBuilder line = new StringBuilder();
        for (int place = 0; place < panel.size(); place++) {
            int column = panel.get(place);
            String text = Names.shorten(cell.apply(column), widths.get(place));
            String blanks = " ".repeat(Math.max(0, widths.get(place) - Names.width(text)));
            boolean number = columns.get(column).kind() == Kind.NUMBER;
            line.append(place == 0 ? "" : SPACE).append(number ? blanks + text : text + blanks);
        }
        return line.toString().stripTrailing();
    }
}
