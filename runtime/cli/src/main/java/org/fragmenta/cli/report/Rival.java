package org.fragmenta.cli.report;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.result.Result;

/**
 * The region that comes closest to winning a block from the plan.
 *
 * @param region id of the region
 * @param gap what the cheapest plan with the block there costs more, money a period; 0 or next to it at a tie
 * @param exact whether it is just that; otherwise the gap is at least so much, and another region may be closer
 */
record Rival(String region, double gap, boolean exact) {

    /** The rival of the region that the plan gives a block; the first in canonical order among equals. */
    static Optional<Rival> closest(Result result, String block) {
        Map<String, OptionalDouble> exact = result.attraction().getOrDefault(block, Map.of());
        Map<String, OptionalDouble> atLeast = result.attractionAtLeast().getOrDefault(block, Map.of());
        return result.problem().regionSet().regions().stream()
                .map(RegionDescriptor::id)
                .filter(region -> !region.equals(result.plan().get(block)))
                .flatMap(region -> Stream.concat(of(region, exact, true), of(region, atLeast, false)))
                .min(Comparator.comparingDouble(Rival::gap));
    }

    private static Stream<Rival> of(String region, Map<String, OptionalDouble> gaps, boolean exact) {
        return gaps.getOrDefault(region, OptionalDouble.empty()).stream()
                .mapToObj(gap -> new Rival(region, gap, exact));
    }
}
