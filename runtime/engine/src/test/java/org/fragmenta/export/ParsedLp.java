package org.fragmenta.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An LP file as its format's definition reads, for tests: terms of sign, coefficient and name. */
final class ParsedLp {
    private static final Pattern TERM = Pattern.compile("([+-])\\s+(?:([0-9.Ee+-]+)\\s+)?([A-Za-z_][^\\s]*)");

    private final Map<String, Double> objective;
    private final List<Row> rows;
    private final Set<String> binaries;

    private record Row(Map<String, Double> terms, double right) {}

    private ParsedLp(Map<String, Double> objective, List<Row> rows, Set<String> binaries) {
        this.objective = objective;
        this.rows = rows;
        this.binaries = binaries;
    }

    static ParsedLp of(String file) {
        String text = file.replaceAll("(?m)^\\\\.*$", "");
        String goal = between(text, "Minimize", "Subject To");
        String constraints = between(text, "Subject To", "Binaries");
        List<Row> rows = new ArrayList<>();
        for (String row : constraints.split("(?<== [01])\\n")) {
            if (!row.isBlank()) {
                String[] sides = row.split("=");
                rows.add(new Row(terms(sides[0]), Double.parseDouble(sides[1].trim())));
            }
        }
        Set<String> binaries =
                new HashSet<>(List.of(between(text, "Binaries", "End").trim().split("\\s+")));
        return new ParsedLp(terms(goal), rows, binaries);
    }

    private static String between(String text, String begin, String end) {
        return text.substring(text.indexOf(begin) + begin.length(), text.indexOf("\n" + end) + 1);
    }

    private static Map<String, Double> terms(String side) {
        Map<String, Double> terms = new HashMap<>();
        Matcher matcher = TERM.matcher(side.substring(side.indexOf(':') + 1));
        while (matcher.find()) {
            double size = matcher.group(2) == null ? 1 : Double.parseDouble(matcher.group(2));
            terms.merge(matcher.group(3), matcher.group(1).equals("-") ? -size : size, Double::sum);
        }
        return terms;
    }

    Set<String> binaries() {
        return binaries;
    }

    double cost(List<String> chosen) {
        return chosen.stream().mapToDouble(objective::get).sum();
    }

    /** Whether all rows hold if the chosen variables are 1 and the others 0, and all chosen ones exist. */
    boolean allows(List<String> chosen) {
        return objective.keySet().containsAll(chosen)
                && rows.stream().allMatch(row -> {
                    double left = chosen.stream()
                            .mapToDouble(name -> row.terms.getOrDefault(name, 0.0))
                            .sum();
                    return left == row.right;
                });
    }
}
