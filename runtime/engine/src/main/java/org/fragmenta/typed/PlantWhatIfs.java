package org.fragmenta.typed;

import org.fragmenta.catalog.WhatIf;
import org.fragmenta.dsl.Constant;
import org.fragmenta.instance.PlantFact;

/**
 * What-ifs of a model some of whose blocks may run several plants.
 *
 * @param <P> the model's parameters
 * @param <B> its blocks
 */
public interface PlantWhatIfs<P, B extends Constant.Block> extends WhatIfs<P> {

    /** Units of the final product a period that a plant of a block can make. */
    default P withPlantCapacity(B block, double plantCapacity) {
        return with(costs().with(
                        PlantFact.PLANT_CAPACITY,
                        block.ordinal(),
                        WhatIf.positive(plantCapacity, "plantCapacity", block.id())));
    }
}
