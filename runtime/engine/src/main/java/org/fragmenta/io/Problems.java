package org.fragmenta.io;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;

/** The mistakes found in one document so far. */
final class Problems {
    /** Further mistakes usually follow from one cause, such as a program that writes another form. */
    private static final int MOST = 50;

    private final DocumentFindings findings;
    private final List<Finding> found = new ArrayList<>();

    Problems(DocumentFindings findings) {
        this.findings = findings;
    }

    /** The words for what can be wrong with this document. */
    DocumentFindings findings() {
        return findings;
    }

    void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    /** A list of problems that nobody will see. */
    Problems muted() {
        return new Problems(findings);
    }

    /** @throws ModelException if anything was found */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ModelException(found);
        }
    }
}
