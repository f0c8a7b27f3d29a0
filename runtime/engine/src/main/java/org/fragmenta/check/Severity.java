package org.fragmenta.check;

/** How bad a finding is. */
public enum Severity {
    /** The model cannot be solved as it stands. */
    ERROR,
    /** The model can be solved, but an economist should look. */
    WARNING
}
