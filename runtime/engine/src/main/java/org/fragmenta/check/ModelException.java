package org.fragmenta.check;

import java.util.List;
import java.util.stream.Collectors;

/** A model, document or parameter that cannot be solved; its message is meant for the economist. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public ModelException(List<Finding> findings) {
        super(findings.stream().map(Finding::text).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public ModelException(Finding finding) {
        this(List.of(finding));
    }

    /** What is wrong, at least one. */
    public List<Finding> findings() {
        return findings;
    }
}
