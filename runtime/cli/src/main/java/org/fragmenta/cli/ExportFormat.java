package org.fragmenta.cli;

import java.util.Locale;

/** A form in which other programs take a model. */
enum ExportFormat {
    JSON,
    MPS,
    LP,
    UAI;

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
