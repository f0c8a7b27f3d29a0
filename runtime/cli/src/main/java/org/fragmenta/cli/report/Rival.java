package org.fragmenta.cli.report;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.result.Result;

/**
 * The region that comes closest to winning a block from the plan.
 *
 * @param region id of the region
 * @param gap what the cheapest plan with the block there costs more, money a period; 0 or next to it at a tie
 */
record Rival(String region, double gap) {

    /** The rival of the region that the plan gives a block; the first in canonical order among equals. */
    static Optional<Rival> closest(Result result, String block) {
        Map<String, OptionalDouble> gaps = result.attraction().getOrDefault(block, Map.of());
        Rival closest = null;
        for (RegionDescriptor region : result.problem().regionSet().regions()) {
            OptionalDouble gap = gaps.getOrDefault(region.id(), OptionalDouble.empty());
            boolean other = !region.id().equals(result.plan().get(block));
            if (other && gap.isPresent() && (closest == null || gap.getAsDouble() < closest.gap())) {
                closest = new Rival(region.id(), gap.getAsDouble());
            }
        }
        return Optional.ofNullable(closest);
    }
}
