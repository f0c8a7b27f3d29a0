package org.fragmenta.evidence;

/** What a condition comes to on a model (theory 0.3). */
public enum Outcome {
    /** It holds, shown exactly or by enumeration of every case, never by samples. */
    PASS,
    /** It does not hold; a counter-example is given. */
    FAIL,
    /** What it speaks of never happens on the domain. */
    VACUOUS,
    /** Decided inside the tolerance. */
    TIE,
    /** The model does not state what the condition is about; the missing hypothesis is named. */
    NOT_APPLICABLE,
    /** The domain is not covered: only sampled, or a limit stopped a solve. */
    UNPROVED
}
