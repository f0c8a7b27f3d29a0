package org.fragmenta.descriptor;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What blocks share by standing in one region.
 *
 * <p>With n blocks of the model there, each pays {@code congestion / 2 * n^2 - agglomeration * n} more (theory 4.3), the
 * region n times that. A block of several plants counts once a region.
 *
 * @param entry money a period, paid once if any block of the model stands in the region
 * @param capacity load that fits, the sum over the blocks there of {@link PlantFacts#load()}; unlimited where absent
 * @param agglomeration what a block gains from each block of the region, itself included, money a period
 * @param congestion how fast the loss from crowding grows, money a period
 * @param countRow what 1, 2, ... blocks cost the region in all, money a period, instead of the formula; as many blocks as
 *     it has cells are the most; may be negative
 */
public record SiteFacts(
        double entry, OptionalDouble capacity, double agglomeration, double congestion, Optional<CostRow> countRow) {

    /** A region that takes any number of blocks, which do not feel each other. */
    public static final SiteFacts NONE = new SiteFacts(0, OptionalDouble.empty(), 0, 0, Optional.empty());

    /** Whether nothing is shared. Compares field by field: a record's own comparison takes long to start. */
    public boolean isNone() {
        return entry == 0 && capacity.isEmpty() && agglomeration == 0 && congestion == 0 && countRow.isEmpty();
    }

    /** What n blocks cost the region in all beside its entry, money a period; infinite where they are too many. */
    public double cluster(int blocks) {
        if (blocks == 0) {
            return 0;
        }
        if (countRow.isPresent()) {
            return blocks <= countRow.get().size() ? countRow.get().at(blocks - 1) : Double.POSITIVE_INFINITY;
        }
        return blocks * (congestion(blocks) - agglomeration(blocks));
    }

    /** What each of n blocks loses from crowding by the formula, money a period. */
    public double congestion(double blocks) {
        return congestion / 2 * blocks * blocks;
    }

    /** What each of n blocks gains from company by the formula, money a period. */
    public double agglomeration(double blocks) {
        return agglomeration * blocks;
    }

    /** These facts without the gain from company. */
    public SiteFacts withoutAgglomeration() {
        return new SiteFacts(entry, capacity, 0, congestion, countRow);
    }
}
