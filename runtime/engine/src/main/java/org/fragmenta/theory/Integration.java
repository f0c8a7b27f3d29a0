package org.fragmenta.theory;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;

/**
 * What production costs in one region, and what its blocks would cost apart if links cost nothing (theory JK-10); money a
 * period.
 *
 * @param together least cost of all blocks in one region, links that cost something inside a region included; infinite if
 *     no region can host every block
 * @param apart cost of each block in the region that is cheapest for it
 */
public record Integration(double together, double apart) {

    /** Both costs of an instance. */
    public static Integration of(Instance instance) {
        double together = IntStream.range(0, instance.regions())
                .mapToDouble(region -> inOneRegion(instance, region))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        double apart = IntStream.range(0, instance.blocks())
                .mapToDouble(
                        block -> Arrays.stream(instance.blockCost(block)).min().orElse(Double.POSITIVE_INFINITY))
                .sum();
        return new Integration(together, apart);
    }

    /** Whether some region can host every block. */
    public boolean isPossible() {
        return together < Double.POSITIVE_INFINITY;
    }

    /** Omega, the most that fragmentation can save before links are paid for. */
    public double surplus() {
        return together - apart;
    }

    private static double inOneRegion(Instance instance, int region) {
        int[] plan = new int[instance.blocks()];
        Arrays.fill(plan, region);
        return instance.costOf(plan);
    }
}
