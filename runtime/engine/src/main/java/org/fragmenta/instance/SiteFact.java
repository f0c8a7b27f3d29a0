package org.fragmenta.instance;

import java.util.OptionalDouble;
import org.fragmenta.descriptor.SiteFacts;

/** What plants share in a region, as far as a what-if may change it; units and ranges as in {@link SiteFacts}. */
public enum SiteFact {
    ENTRY,
    CAPACITY,
    AGGLOMERATION,
    CONGESTION;

    /** A site with another value of this fact. */
    SiteFacts revise(SiteFacts site, double value) {
        return new SiteFacts(
                this == ENTRY ? value : site.entry(),
                this == CAPACITY ? OptionalDouble.of(value) : site.capacity(),
                this == AGGLOMERATION ? value : site.agglomeration(),
                this == CONGESTION ? value : site.congestion(),
                site.countRow());
    }
}
