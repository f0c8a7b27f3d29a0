package org.fragmenta.typed;

import org.fragmenta.catalog.WhatIf;
import org.fragmenta.dsl.Constant;
import org.fragmenta.instance.PlantFact;
import org.fragmenta.instance.SiteFact;

/**
 * What-ifs of a model whose blocks or links share costs.
 *
 * @param <P> the model's parameters
 * @param <B> its blocks
 * @param <R> the regions of its region set
 */
public interface SiteWhatIfs<P, B extends Constant.Block, R extends Constant.Region> extends WhatIfs<P> {

    /** Cost of being present in a region at all, money a period. */
    default P withEntry(R region, double entry) {
        return with(region, SiteFact.ENTRY, WhatIf.atLeast(0, entry, "entry", region.id()));
    }

    /** Load of the plants that a region holds. */
    default P withCapacity(R region, double capacity) {
        return with(region, SiteFact.CAPACITY, WhatIf.atLeast(0, capacity, "capacity", region.id()));
    }

    /** What a plant in a region saves by each plant that stands there, money a period. */
    default P withAgglomeration(R region, double agglomeration) {
        return with(region, SiteFact.AGGLOMERATION, WhatIf.atLeast(0, agglomeration, "agglomeration", region.id()));
    }

    /**
     * What crowding costs in a region: half of it times the square of the number of plants is what each pays, money a
     * period.
     */
    default P withCongestion(R region, double congestion) {
        return with(region, SiteFact.CONGESTION, WhatIf.atLeast(0, congestion, "congestion", region.id()));
    }

    /** What a plant of a block takes of a region's capacity. */
    default P withLoad(B block, double load) {
        return with(costs().with(PlantFact.LOAD, block.ordinal(), WhatIf.atLeast(0, load, "load", block.id())));
    }

    private P with(R region, SiteFact fact, double value) {
        return with(costs().with(fact, region.ordinal(), value));
    }
}
