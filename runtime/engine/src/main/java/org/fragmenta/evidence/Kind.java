package org.fragmenta.evidence;

/** What a condition claims (theory 0.2). */
public enum Kind {
    /** A theorem, true of every optimum whatever the data: a failure is a fault of the solver. */
    SOUNDNESS,
    /** True only where the parameters obey stated restrictions: a failure is a finding about the model. */
    ECONOMIC,
    /** A computed quantity with a classification. */
    DIAGNOSTIC
}
