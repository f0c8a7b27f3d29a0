package org.fragmenta.io;

import tools.jackson.core.StreamReadConstraints;

/** How large a document may be. The limits stop runaway input; models far beyond any solver stay inside them. */
final class DocumentLimits {
    /** 256 MiB: four tables of 1,600 x 1,600 regions with every digit written out. */
    static final int BYTES = 256 << 20;

    /** The forms nest ten deep at most. */
    static final int DEPTH = 32;

    /** Longest text, an id or a source. */
    static final int TEXT = 100_000;

    /** Longest number in digits; a double written out in full takes fewer than 800. */
    static final int NUMBER = 1_000;

    private DocumentLimits() {}

    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(TEXT)
                .maxNameLength(TEXT)
                .maxNumberLength(NUMBER)
                .build();
    }
}
