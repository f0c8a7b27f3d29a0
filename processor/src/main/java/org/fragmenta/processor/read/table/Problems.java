package org.fragmenta.processor.read.table;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.check.Finding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** What is wrong with one table; every problem begins with the file. */
final class Problems {
    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(SourceDiagnostic diagnostic, String problem, String maybe) {
        findings.add(diagnostic.at("", file + ", " + problem, maybe));
    }

    /** A problem of one cell, whose place a spreadsheet shows. */
    void add(SourceDiagnostic diagnostic, int row, String id, String column, String problem, String maybe) {
        String where = "row " + row + (id.isEmpty() ? "" : " (" + id + ")") + ", column " + column + ": ";
        add(diagnostic, where + problem, maybe);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
