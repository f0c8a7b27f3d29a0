package org.fragmenta.processor.report;

import java.util.Collection;
import java.util.List;
import org.fragmenta.check.NearNames;

/** What a "Maybe" line suggests where a name is not known. */
public final class Suggestion {
    private static final int FEW = 5;

    private Suggestion() {}

    /**
     * The near names if there are any, else all names if they are few, else the advice.
     *
     * @param name a name that is none of the known, or "" where it is not even known what was written
     * @param known the names that would do
     * @param advice a sentence that completes "Maybe"
     */
    public static String of(String name, Collection<String> known, String advice) {
        List<String> near = NearNames.suggest(name, known);
        if (!near.isEmpty()) {
            return String.join(" or ", near) + ".";
        }
        List<String> sorted = known.stream().distinct().sorted().toList();
        if (sorted.isEmpty() || sorted.size() > FEW) {
            return advice;
        }
        return (sorted.size() == 1 ? "" : "one of ") + String.join(", ", sorted) + "; or " + advice;
    }
}
