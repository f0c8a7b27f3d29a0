package org.fragmenta.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms of a figure; a file's ending chooses. */
public enum FigureFormat {
    SVG,
    HTML;

    /** The form of a file; empty if no form has its ending. */
    public static Optional<FigureFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (FigureFormat format : values()) {
            if (name.endsWith(format.ending())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** {@code .svg}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
