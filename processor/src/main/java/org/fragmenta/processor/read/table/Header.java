package org.fragmenta.processor.read.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.fragmenta.check.NearNames;
import org.fragmenta.processor.report.SourceDiagnostic;
import org.fragmenta.processor.report.Suggestion;

/**
 * The first row of a table, understood.
 *
 * @param columns the name of each column in the order of the file, "" for those that cannot be used
 * @param headings by name
 */
record Header(List<String> columns, Map<String, Heading> headings) {
    private static final String MARK = "\uFEFF";
    private static final Pattern HEAD = Pattern.compile("([^\\[\\]]*?)\\s*(?:\\[\\s*([^\\[\\]]*?)\\s*])?");

    Header {
        columns = List.copyOf(columns);
        headings = Map.copyOf(headings);
    }

    static Header read(CSVRecord cells, TableKind kind, Measures measures, Problems problems) {
        Map<String, Column> known = new LinkedHashMap<>();
        kind.columns().forEach(column -> known.put(column.name(), column));
        List<String> columns = new ArrayList<>();
        Map<String, Heading> headings = new HashMap<>();
        Set<String> meant = new HashSet<>();
        for (String cell : cells) {
            String written = (cell.startsWith(MARK) ? cell.substring(MARK.length()) : cell).strip();
            Matcher head = HEAD.matcher(written);
            String name = head.matches() ? head.group(1) : written;
            String unit = head.matches() ? Optional.ofNullable(head.group(2)).orElse("") : "";
            Optional<Column> column = Optional.ofNullable(known.get(name));
            if (column.isEmpty()) {
                unknown(written, name, kind, known, problems);
                meant.addAll(NearNames.suggest(name, known.keySet()));
                columns.add("");
            } else if (columns.contains(name)) {
                problems.add(
                        SourceDiagnostic.REPEATED_COLUMN,
                        "column " + name + " stands twice, and it cannot be told which one holds.",
                        "remove one of them.");
                columns.add("");
            } else {
                headings.put(name, Heading.of(written, column.get(), unit, measures, problems));
                columns.add(name);
            }
        }
        // What a misspelt column was meant to state is not missing.
        meant.forEach(name -> headings.putIfAbsent(name, Heading.unusable(name)));
        missing(kind, headings.keySet(), problems);
        return new Header(columns, headings);
    }

    private static void unknown(
            String written, String name, TableKind kind, Map<String, Column> known, Problems problems) {
        problems.add(
                SourceDiagnostic.UNKNOWN_COLUMN,
                "column \"" + written + "\" is none that " + kind.noun() + " have, so its figures would be lost.",
                Suggestion.of(
                        name,
                        known.keySet(),
                        "remove it, or name it like one of " + String.join(", ", known.keySet()) + "."));
    }

    private static void missing(TableKind kind, Set<String> present, Problems problems) {
        for (Column column : kind.columns()) {
            if (column.mandatory() && !present.contains(column.name())) {
                problems.add(
                        SourceDiagnostic.MISSING_COLUMN,
                        "which has no column " + column.name() + ". " + kind.noun() + " cannot do without it.",
                        "add the column " + column.name() + ".");
            }
        }
    }
}
