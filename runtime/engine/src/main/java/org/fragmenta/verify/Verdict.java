package org.fragmenta.verify;

import java.util.List;
import org.fragmenta.check.Finding;

/**
 * What the checker found.
 *
 * @param findings the figures that are wrong, each with what it should be; empty if the result holds
 * @param unchecked what was too large to compute again, in words; the bound and the plan are always checked
 */
public record Verdict(List<Finding> findings, List<String> unchecked) {

    public Verdict {
        findings = List.copyOf(findings);
        unchecked = List.copyOf(unchecked);
    }

    /** Whether nothing is wrong. */
    public boolean accepted() {
        return findings.isEmpty();
    }
}
