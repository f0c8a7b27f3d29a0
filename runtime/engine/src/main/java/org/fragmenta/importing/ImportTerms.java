package org.fragmenta.importing;

import java.util.Optional;

/**
 * How a file is to be read.
 *
 * @param format its format; told from its content where absent
 * @param capacitated whether the capacities of warehouses hold; only where the format states any
 * @param singleSource whether one warehouse serves all of a customer's demand, which else may be divided; capacities
 *     hold then
 */
public record ImportTerms(Optional<InstanceFormat> format, boolean capacitated, boolean singleSource) {

    public ImportTerms {
        capacitated = capacitated || singleSource;
    }

    /** The format is told from the content, and capacities do not count. */
    public static final ImportTerms STANDARD = new ImportTerms(Optional.empty(), false, false);

    /** These terms where capacities hold. */
    public ImportTerms withCapacities() {
        return new ImportTerms(format, true, singleSource);
    }

    /** These terms where capacities hold and no demand is divided. */
    public ImportTerms withSingleSources() {
        return new ImportTerms(format, true, true);
    }
}
