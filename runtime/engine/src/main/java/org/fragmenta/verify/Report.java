package org.fragmenta.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.Finding;
import org.fragmenta.result.Tolerance;

/** Collects what is wrong with one result. */
final class Report {
    private static final String CURE = "solve the model again; the document was changed after it was written.";

    private final String root;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> unchecked = new ArrayList<>();

    /**
     * @param root where the result stands in its document, {@code $}
     */
    Report(String root) {
        this.root = root;
    }

    /**
     * Notes a wrong figure.
     *
     * @param path the way to it from the result, which {@code $} stands for
     */
    void wrong(Diagnostic diagnostic, String path, String problem) {
        String at = root + path.substring(1);
        findings.add(diagnostic.at(at, at + " " + problem + ".", CURE));
    }

    /** Takes over what a report on another result in the same document holds. */
    void add(Report other) {
        findings.addAll(other.findings);
        other.unchecked.forEach(what -> unchecked.add(other.root + ": " + what));
    }

    /** Takes over the verdict on another result in the same document, which stands at a path. */
    void addUnder(String path, Verdict other) {
        other.findings()
                .forEach(finding -> findings.add(new Finding(
                        finding.code(),
                        finding.severity(),
                        finding.path().startsWith("$") ? path + finding.path().substring(1) : finding.path(),
                        finding.problem(),
                        finding.trace(),
                        finding.maybe())));
        other.unchecked().forEach(what -> unchecked.add(path + ": " + what));
    }

    /** Compares a figure with what it should be, within {@link Tolerance} of the latter. */
    void compare(Diagnostic diagnostic, String path, double claimed, double expected) {
        compare(diagnostic, path, claimed, expected, expected);
    }

    /**
     * Compares a figure with what it should be.
     *
     * @param scale the size of the numbers that the figure is a difference of
     */
    void compare(Diagnostic diagnostic, String path, double claimed, double expected, double scale) {
        if (!(Math.abs(claimed - expected) <= Tolerance.at(scale))) {
            wrong(diagnostic, path, "is " + claimed + ", but should be " + expected);
        }
    }

    /** Compares a figure with an exact one, in exact arithmetic. */
    void compare(Diagnostic diagnostic, String path, double claimed, BigDecimal exact) {
        double near = exact.doubleValue();
        boolean agrees = Double.isFinite(claimed)
                && new BigDecimal(claimed).subtract(exact).abs().compareTo(new BigDecimal(Tolerance.at(near))) <= 0;
        if (!agrees) {
            wrong(diagnostic, path, "is " + claimed + ", but should be " + near);
        }
    }

    void add(List<Finding> more) {
        findings.addAll(more);
    }

    void leaveUnchecked(String what) {
        unchecked.add(what);
    }

    boolean isClean() {
        return findings.isEmpty();
    }

    Verdict verdict() {
        return new Verdict(findings, unchecked);
    }
}
