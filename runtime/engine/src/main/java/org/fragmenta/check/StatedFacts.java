package org.fragmenta.check;

import java.util.Arrays;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/** What regions state of what costs are computed from. */
public final class StatedFacts {
    private StatedFacts() {}

    /** Whether a region states every fact that the cost of a block there is computed from. */
    public static boolean suffice(BlockDescriptor block, RegionDescriptor region) {
        boolean priced = Arrays.stream(RegionFact.values())
                .allMatch(fact -> !fact.isUsedBy(block) || fact.of(region).isPresent());
        boolean placed = region.latitude().isPresent() && region.longitude().isPresent();
        double slope =
                block.armsLength().map(ArmsLengthDescriptor::frictionPerKm).orElse(0.0);
        return priced && (placed || slope == 0);
    }
}
