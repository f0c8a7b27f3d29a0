package org.fragmenta.descriptor;

import java.util.OptionalDouble;

/**
 * How a block is divided into plants. A block of several plants may run one in every region, each serving some of the
 * block's markets: set-up, fixed cost and load are paid once a plant, the unit cost by what it makes.
 *
 * @param load what a plant takes of its region's {@link SiteFacts#capacity()}; zero or more
 * @param several whether the block may run more than one plant
 * @param capacity units of the product a period that one plant can make; unlimited where absent, only with several
 */
public record PlantFacts(double load, boolean several, OptionalDouble capacity) {

    /** One plant, of load 1. */
    public static final PlantFacts NONE = new PlantFacts(1, false, OptionalDouble.empty());
}
