package org.fragmenta.processor.read;

import java.util.List;
import org.fragmenta.check.Severity;
import org.fragmenta.processor.report.PlacedFinding;

/**
 * What a reading found.
 *
 * @param value what was read, with something harmless in place of what is wrong
 * @param findings what is wrong
 * @param waiting whether a class was missing that may still be generated in this compile
 */
public record Outcome<T>(T value, List<PlacedFinding> findings, boolean waiting) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    /** Whether nothing forbids to go on. */
    public static boolean isClean(List<PlacedFinding> findings) {
        return findings.stream().noneMatch(placed -> placed.finding().severity() == Severity.ERROR);
    }
}
