package org.fragmenta.typed;

import org.fragmenta.catalog.WhatIf;
import org.fragmenta.descriptor.EconomyDescriptor;

/**
 * What-ifs of a model some of whose blocks suppliers offer to run.
 *
 * @param <P> the model's parameters
 */
public interface SupplierWhatIfs<P> extends WhatIfs<P> {

    /** Factor on the cost of not controlling an independent supplier; 1 is today. */
    default P withInstitutions(double institutions) {
        EconomyDescriptor now = costs().model().economy();
        return with(costs().withEconomy(new EconomyDescriptor(
                now.discountRate(),
                now.timeCost(),
                now.complexityPenalty(),
                now.complexitySlack(),
                WhatIf.atLeast(0, institutions, "institutions", ""))));
    }
}
