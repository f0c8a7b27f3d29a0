package org.fragmenta.processor.read.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fragmenta.check.Finding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** A table of a region set, read against the columns that it may have. */
public final class Table {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();

    private Table(String file) {
        this.problems = new Problems(file);
    }

    /**
     * Reads a table.
     *
     * @param file the name that messages begin with
     * @param text the content of the file
     * @param kind which columns it may have
     * @param measures what its units are read against
     */
    public static Table read(String file, String text, TableKind kind, Measures measures) {
        Table table = new Table(file);
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            table.read(parser.getRecords(), kind, measures);
        } catch (IOException | UncheckedIOException malformed) {
            table.problems.add(
                    SourceDiagnostic.UNREADABLE_TABLE,
                    "which is no table of comma-separated values: " + malformed.getMessage() + ".",
                    "close the quotation mark, and write two of them where a cell holds one.");
        }
        return table;
    }

    /** The rows in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What is wrong with the table, up to now: reading a cell may add to it. */
    public List<Finding> findings() {
        return problems.findings();
    }

    private void read(List<CSVRecord> records, TableKind kind, Measures measures) {
        List<CSVRecord> filled = records.stream().filter(Table::isFilled).toList();
        if (filled.size() < 2) {
            problems.add(
                    SourceDiagnostic.EMPTY_TABLE,
                    "which has no rows" + (filled.isEmpty() ? " and no header" : " below its header")
                            + ". The region set would be empty.",
                    "a header such as \"" + kind.example(measures) + "\" and a row for each of them.");
            return;
        }
        Header header = Header.read(filled.get(0), kind, measures, problems);
        Map<String, Integer> rowOfId = new HashMap<>();
        for (CSVRecord record : filled.subList(1, filled.size())) {
            row(record, kind, header).filter(row -> isNew(row, rowOfId)).ifPresent(row -> {
                checkName(row, kind);
                rows.add(row);
            });
        }
    }

    /** A row; absent after a finding where it cannot be told what it means. */
    private Optional<Row> row(CSVRecord record, TableKind kind, Header header) {
        List<String> columns = header.columns();
        int number = Math.toIntExact(record.getRecordNumber());
        if (record.size() != columns.size()) {
            problems.add(
                    SourceDiagnostic.ROW_LENGTH,
                    "row " + number + " has " + record.size() + " cells, but the header has " + columns.size()
                            + ", so figures may stand in the wrong column.",
                    "put text that holds a comma in quotation marks, and keep the commas of empty cells.");
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        for (int cell = 0; cell < columns.size(); cell++) {
            if (!columns.get(cell).isEmpty()) {
                cells.put(columns.get(cell), record.get(cell));
            }
        }
        Row row = new Row(number, cells, header.headings(), problems);
        boolean complete = true;
        for (Column column : kind.columns()) {
            if (column.mandatory()
                    && columns.contains(column.name())
                    && row.text(column.name()).isEmpty()) {
                complete = false;
                row.problem(
                        SourceDiagnostic.EMPTY_CELL,
                        column.name(),
                        "the cell is empty, but no row can do without " + column.name() + ".",
                        column.name().equals("id")
                                ? "a short name that Java accepts, such as Savannakhet."
                                : "fill it, or remove the row.");
            }
        }
        return complete ? Optional.of(row) : Optional.empty();
    }

    private static boolean isNew(Row row, Map<String, Integer> rowOfId) {
        String id = row.id();
        int first = rowOfId.getOrDefault(id, row.number());
        rowOfId.putIfAbsent(id, row.number());
        if (first < row.number() && !id.isEmpty()) {
            row.problem(
                    SourceDiagnostic.REPEATED_ROW,
                    "id",
                    "the id stands in row " + first + " already, and it cannot be told which row holds.",
                    "remove one of the rows, or give it an id of its own.");
            return false;
        }
        return true;
    }

    private static void checkName(Row row, TableKind kind) {
        String id = row.id();
        if (kind == TableKind.REGIONS && !id.isEmpty() && (!SourceVersion.isName(id) || id.contains("."))) {
            row.problem(
                    SourceDiagnostic.ROW_NAME,
                    "id",
                    "\"" + id + "\" is no name in Java, so no model could refer to it by a class.",
                    javaName(id) + ", and the full name in the column label.");
        }
    }

    /** What is left of a name when it is written as Java classes are: {@code Ho Chi Minh City} is {@code HoChiMinhCity}. */
    private static String javaName(String id) {
        StringBuilder name = new StringBuilder();
        boolean upper = true;
        for (int letter : id.codePoints().toArray()) {
            boolean fits = name.length() == 0
                    ? Character.isJavaIdentifierStart(letter)
                    : Character.isJavaIdentifierPart(letter);
            if (fits) {
                name.appendCodePoint(upper ? Character.toUpperCase(letter) : letter);
            }
            upper = !fits;
        }
        return name.length() == 0 ? "Region1" : name.toString();
    }

    private static boolean isFilled(CSVRecord record) {
        return record.size() > 1 || !record.get(0).isEmpty();
    }
}
