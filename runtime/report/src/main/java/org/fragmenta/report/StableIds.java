package org.fragmenta.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the parts of a drawing by their order; the chart library draws lots for their names. */
final class StableIds {
    private static final Pattern DECLARED = Pattern.compile("\\bid=\"([A-Za-z0-9_-]+)\"");
    private static final Pattern STYLED = Pattern.compile("(?m)^\\s*#([A-Za-z0-9_-]+)\\s+\\.");

    private StableIds() {}

    /** The same drawing with ids that depend on nothing but itself. */
    static String in(String svg) {
        Map<String, String> names = new LinkedHashMap<>();
        collect(STYLED.matcher(svg), names);
        collect(DECLARED.matcher(svg), names);
        String stable = svg;
        for (Map.Entry<String, String> name : names.entrySet()) {
            String old = Pattern.quote(name.getKey());
            stable = stable.replaceAll("\\bid=\"" + old + "\"", "id=\"" + name.getValue() + "\"")
                    .replaceAll("#" + old + "(?![A-Za-z0-9_-])", "#" + name.getValue());
        }
        return stable;
    }

    private static void collect(Matcher matcher, Map<String, String> names) {
        while (matcher.find()) {
            names.putIfAbsent(matcher.group(1), "part-" + (names.size() + 1));
        }
    }
}
