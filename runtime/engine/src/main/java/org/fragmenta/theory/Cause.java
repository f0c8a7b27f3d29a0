package org.fragmenta.theory;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;

/** Names the datum that keeps a block where it stands, although what a condition looks at would have it elsewhere. */
public final class Cause {
    private Cause() {}

    /**
     * The datum that would cost most more if the block moved.
     *
     * @param block position of the block
     * @param region position of the region that it stays out of
     * @param known data that the condition has taken into account
     */
    public static String of(Optimum optimum, int block, int region, Predicate<String> known) {
        String where = optimum.blockId(block) + " stays out of " + optimum.regionId(region) + " because ";
        if (!optimum.canStand(block, region)) {
            return where + "it cannot stand there or cannot serve its markets from there";
        }
        int[] moved = optimum.planWith(block, region);
        if (optimum.instance().costOf(moved) == Double.POSITIVE_INFINITY) {
            return where + "one of its links cannot be";
        }
        return optimum.difference(moved).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .filter(entry -> !known.test(entry.getKey()))
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(entry -> where + "of " + entry.getKey())
                .orElse(where + "of nothing else");
    }
}
