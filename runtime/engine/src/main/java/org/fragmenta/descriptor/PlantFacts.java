package org.fragmenta.descriptor;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a block is divided into plants. A block of several plants may run one in every region, each serving some of the
 * block's markets: set-up, fixed cost and load are paid once a plant, the unit cost by what it makes.
 *
 * @param load what a plant takes of its region's {@link SiteFacts#capacity()}; zero or more
 * @param several whether the block may run more than one plant
 * @param capacity units of the product a period that one plant can make; unlimited where absent, only with several
 * @param capacityRow units of the product a period that a plant can make by region, instead of {@code capacity};
 *     unlimited where the cell is positive infinity
 */
public record PlantFacts(double load, boolean several, OptionalDouble capacity, Optional<CostRow> capacityRow) {

    /** One plant, of load 1. */
    public static final PlantFacts NONE = new PlantFacts(1, false, OptionalDouble.empty());

    /** Whether it is {@link #NONE}. */
    public boolean isNone() {
        return load == 1 && !several && capacity.isEmpty() && capacityRow.isEmpty();
    }

    /** Plants that can make as much in one region as in another. */
    public PlantFacts(double load, boolean several, OptionalDouble capacity) {
        this(load, several, capacity, Optional.empty());
    }

    /** Whether what a plant can make is limited in some region, so that a market may need more than one plant. */
    public boolean limited() {
        return capacity.isPresent() || capacityRow.isPresent();
    }

    /** Units of the product a period that a plant in a region can make; positive infinity where there is no limit. */
    public double capacityAt(int region) {
        return capacityRow.map(row -> row.at(region)).orElseGet(() -> capacity.orElse(Double.POSITIVE_INFINITY));
    }
}
