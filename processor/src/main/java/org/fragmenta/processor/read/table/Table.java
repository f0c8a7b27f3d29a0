package org.fragmenta.processor.read.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fragmenta.check.Finding;
import org.fragmenta.processor.report.SourceDiagnostic;
import org.fragmenta.processor.report.Suggestion;

/** A table of a region set, read against the columns that it may have. */
public final class Table {
    private static final Pattern HEAD = Pattern.compile("\\s*([^\\[\\]]*?)\\s*(?:\\[\\s*([^\\[\\]]*?)\\s*])?\\s*");
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
        Map<String, Heading> headings = new HashMap<>();
        List<String> columns = columns(filled.get(0), kind, measures, headings);
        Map<String, Integer> rowOfId = new HashMap<>();
        for (CSVRecord record : filled.subList(1, filled.size())) {
            row(record, kind, columns, headings).ifPresent(row -> {
                rows.add(row);
                checkId(row, kind, rowOfId);
            });
        }
    }

    /** The name of each column in the order of the file, "" for those that are not known. */
    private List<String> columns(CSVRecord header, TableKind kind, Measures measures, Map<String, Heading> headings) {
        Map<String, Column> known = kind.columns().stream()
                .collect(
                        Collectors.toMap(Column::name, column -> column, (first, second) -> first, LinkedHashMap::new));
        List<String> columns = new ArrayList<>();
        for (String written : header) {
            Matcher head = HEAD.matcher(stripMark(written));
            String name = head.matches() ? head.group(1) : written;
            Optional<Column> column = Optional.ofNullable(known.get(name));
            if (column.isEmpty()) {
                problems.add(
                        SourceDiagnostic.UNKNOWN_COLUMN,
                        "column \"" + written + "\" is none that " + kind.noun()
                                + " have, so its figures would be lost.",
                        Suggestion.of(
                                name,
                                known.keySet(),
                                "remove it, or name it like one of " + String.join(", ", known.keySet()) + "."));
                columns.add("");
            } else if (columns.contains(name)) {
                problems.add(
                        SourceDiagnostic.REPEATED_COLUMN,
                        "column " + name + " stands twice, and it cannot be told which one holds.",
                        "remove one of them.");
                columns.add("");
            } else {
                String unit =
                        head.matches() ? Optional.ofNullable(head.group(2)).orElse("") : "";
                headings.put(name, Heading.of(written.strip(), column.get(), unit, measures, problems));
                columns.add(name);
            }
        }
        for (Column column : kind.columns()) {
            if (column.mandatory() && !columns.contains(column.name())) {
                problems.add(
                        SourceDiagnostic.MISSING_COLUMN,
                        "which has no column " + column.name() + ". " + kind.noun() + " cannot do without it.",
                        "add the column " + column.name() + ".");
            }
        }
        return columns;
    }

    private Optional<Row> row(CSVRecord record, TableKind kind, List<String> columns, Map<String, Heading> headings) {
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
        Row row = new Row(number, cells, headings, problems);
        for (Column column : kind.columns()) {
            if (column.mandatory()
                    && columns.contains(column.name())
                    && row.text(column.name()).isEmpty()) {
                row.problem(
                        SourceDiagnostic.EMPTY_CELL,
                        column.name(),
                        "the cell is empty, but no row can do without " + column.name() + ".",
                        column.name().equals("id")
                                ? "a short name that Java accepts, such as Savannakhet."
                                : "fill it, or remove the row.");
            }
        }
        return Optional.of(row);
    }

    private void checkId(Row row, TableKind kind, Map<String, Integer> rowOfId) {
        String id = row.id();
        if (id.isEmpty()) {
            return;
        }
        int first = rowOfId.getOrDefault(id, 0);
        if (first > 0) {
            row.problem(
                    SourceDiagnostic.REPEATED_ROW,
                    "id",
                    "the id stands in row " + first + " already, and it cannot be told which row holds.",
                    "remove one of the rows, or give it an id of its own.");
            return;
        }
        rowOfId.put(id, row.number());
        if (kind == TableKind.REGIONS && (!SourceVersion.isName(id) || id.contains("."))) {
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

    private static String stripMark(String written) {
        return written.startsWith("\uFEFF") ? written.substring(1) : written;
    }
}
