package org.fragmenta.typed;

import org.fragmenta.catalog.WhatIf;
import org.fragmenta.dsl.Constant;

/**
 * What-ifs of a model with shared services.
 *
 * @param <P> the model's parameters
 * @param <S> its shared services
 */
public interface ServiceWhatIfs<P, S extends Constant.SharedService> extends WhatIfs<P> {

    /** Cost of a shared service between two regions, money a period. */
    default P withServiceCost(S service, double cost) {
        return with(costs().withServiceCost(service.ordinal(), WhatIf.atLeast(0, cost, "cost", service.id())));
    }
}
