package org.fragmenta.parametric;

import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;

/** Regimes are told apart by costs that add up over blocks and links; no others are followed. */
final class SharingRefused {
    private SharingRefused() {}

    /**
     * Passes models whose costs add up.
     *
     * @throws ModelException if blocks or links share costs
     */
    static void require(ModelDescriptor model) {
        if (model.sharesCosts()) {
            throw new ModelException(Diagnostic.SHARED_NOT_VARIED.at(
                    "",
                    "Blocks or links of model " + model.id()
                            + " share costs: entry, capacity or company in a region, several plants, or a shared service."
                            + " Exact thresholds are found for costs that add up over blocks and links only.",
                    "solve at the values that matter, as --set output=... does for one of them."));
        }
    }
}
