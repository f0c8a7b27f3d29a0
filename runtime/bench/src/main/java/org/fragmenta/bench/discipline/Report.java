package org.fragmenta.bench.discipline;

import java.util.List;

/**
 * What came out of a discipline.
 *
 * @param text Markdown: tables and what they mean
 * @param disagreements where answers cannot all be right; none if all is well
 */
public record Report(String text, List<String> disagreements) {
    public Report {
        disagreements = List.copyOf(disagreements);
    }

    /** The text and what the comparison of answers says. */
    public String withVerdict() {
        String verdict = disagreements.isEmpty()
                ? "All answers agree."
                : "ANSWERS DISAGREE:\n\n- " + String.join("\n- ", disagreements);
        return text.strip() + "\n\n" + verdict + "\n";
    }
}
