package org.fragmenta.processor.read.table;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.fragmenta.processor.report.SourceDiagnostic;

/** One row of a table, below its header. */
public final class Row {
    /** What Java reads as a number is more than what a person means by one: 1d, 0x1p3, NaN. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");

    /** A number that every fact may be. */
    private static final double HARMLESS = 1;

    private final int number;
    private final Map<String, String> cells;
    private final Map<String, Heading> headings;
    private final Problems problems;

    Row(int number, Map<String, String> cells, Map<String, Heading> headings, Problems problems) {
        this.number = number;
        this.cells = cells;
        this.headings = headings;
        this.problems = problems;
    }

    /** Its place in the file, as a spreadsheet counts: the header is row 1. */
    public int number() {
        return number;
    }

    /** The id of the row, "" where the cell is empty. */
    public String id() {
        return text("id");
    }

    /** A cell as text, "" where it is empty or there is no such column. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * A number in the unit of the descriptor; absent where the cell is empty. A cell that is wrong is noted and counts as
     * {@link #HARMLESS}, so that no other rule stumbles over it.
     */
    public OptionalDouble fact(String column) {
        String cell = text(column);
        if (!headings.containsKey(column)) {
            return OptionalDouble.empty();
        }
        OptionalDouble factor = headings.get(column).factor();
        if (factor.isEmpty()) {
            return OptionalDouble.of(HARMLESS);
        }
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!NUMBER.matcher(cell).matches()) {
            problem(SourceDiagnostic.UNREADABLE_CELL, column, "\"" + cell + "\" is no number.", advice(cell));
            return OptionalDouble.of(HARMLESS);
        }
        double figure = Double.parseDouble(cell);
        return OptionalDouble.of(factor.getAsDouble() == 1 ? figure : figure * factor.getAsDouble());
    }

    /** A number, or another where the cell is empty or wrong. */
    public double number(String column, double otherwise) {
        return fact(column).orElse(otherwise);
    }

    /** Notes that a cell is wrong. */
    public void problem(SourceDiagnostic diagnostic, String column, String problem, String maybe) {
        String written = headings.containsKey(column) ? headings.get(column).written() : column;
        problems.add(diagnostic, number, id(), written, problem, maybe);
    }

    private static String advice(String cell) {
        if (GROUPED.matcher(cell).matches()) {
            return cell.replaceAll("[, ]", "") + ", without separators of thousands.";
        }
        if (COMMA.matcher(cell).matches()) {
            return cell.replace(',', '.') + ", with a decimal point.";
        }
        return "a plain number such as 1.05, its unit in the header; or leave the cell empty if the fact is not known.";
    }
}
