package org.fragmenta.typed;

import org.fragmenta.catalog.WhatIf;
import org.fragmenta.dsl.Constant;

/**
 * What-ifs of a model with markets.
 *
 * @param <P> the model's parameters
 * @param <M> its markets
 */
public interface MarketWhatIfs<P, M extends Constant.Market> extends WhatIfs<P> {

    /** What a market takes, units a period. */
    default P withDemand(M market, double demand) {
        return with(costs().withDemand(market.ordinal(), WhatIf.atLeast(0, demand, "demand", market.id())));
    }
}
