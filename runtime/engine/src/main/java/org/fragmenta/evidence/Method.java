package org.fragmenta.evidence;

import java.util.Locale;

/** How a verdict was reached (theory 0.5). */
public enum Method {
    /** By a closed form, an envelope with all its breakpoints or a certified solve. */
    EXACT,
    /** By looking at every case. */
    ENUMERATION,
    /** By looking at some cases, which proves nothing but a failure. */
    SAMPLE,
    /** Not at all. */
    NONE;

    /** The word of evidence lines. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
