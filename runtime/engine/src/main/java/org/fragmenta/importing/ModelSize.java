package org.fragmenta.importing;

import org.fragmenta.check.ModelException;

/** How large a model may become, so that its document stays within what is read again. */
final class ModelSize {
    /** Numbers of all rows and tables; with 15 characters each they make a document of 256 MB. */
    static final int CELLS = 1 << 24;

    private ModelSize() {}

    /** @throws ModelException if there are more cells than a document may hold */
    static void require(long cells, FileFindings findings) {
        if (cells > CELLS) {
            throw findings.tooLarge(cells, CELLS);
        }
    }
}
