package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * All settlements of a study. Where firms site one block each, they are like each other, and settlements that differ only in
 * who is who count once.
 */
final class Settlements {
    private static final double UNCOUNTED = 1e18;

    private Settlements() {}

    /** Whether plants are told apart by nothing but where they stand. */
    static boolean areLike(ClusterCosts costs) {
        return costs.kinds() == 1;
    }

    /** How many there are; {@link Long#MAX_VALUE} where they cannot be counted. */
    static long number(ClusterCosts costs) {
        double number = 1;
        int plants = costs.firms() * costs.kinds();
        int regions = costs.regions();
        for (int step = 1; step <= plants; step++) {
            number *= areLike(costs) ? (double) (regions - 1 + step) / step : regions;
        }
        return number > UNCOUNTED ? Long.MAX_VALUE : Math.round(number);
    }

    /** Shows every settlement, the same object each time. */
    static void each(ClusterCosts costs, Consumer<Settlement> look) {
        Settlement settled = costs.start().withoutSupport();
        each(costs, settled, 0, 0, look);
    }

    private static void each(ClusterCosts costs, Settlement settled, int plant, int least, Consumer<Settlement> look) {
        if (plant == settled.plants()) {
            look.accept(settled);
            return;
        }
        for (int region = areLike(costs) ? least : 0; region < costs.regions(); region++) {
            if (costs.allows(settled.kind(plant), region)) {
                settled.move(plant, region);
                each(costs, settled, plant + 1, region, look);
            }
        }
        settled.move(plant, Settlement.OUTSIDE);
    }

    /** A settlement of all plants; one that may not stand where it is put takes the first region where it may. */
    static Settlement placed(ClusterCosts costs, IntUnaryOperator region) {
        Settlement settled = costs.start().withoutSupport();
        for (int plant = 0; plant < settled.plants(); plant++) {
            int chosen = region.applyAsInt(plant);
            for (int other = 0; !costs.allows(settled.kind(plant), chosen); other++) {
                chosen = other;
            }
            settled.move(plant, chosen);
        }
        return settled;
    }

    /** What tells a settlement from others: numbers by region where plants are like each other, else all places. */
    static List<Integer> key(Settlement settled) {
        if (settled.kinds() > 1) {
            return places(settled);
        }
        List<Integer> key = new ArrayList<>();
        for (int count : settled.counts()) {
            key.add(count);
        }
        return key;
    }

    /** The region of every plant. */
    static List<Integer> places(Settlement settled) {
        List<Integer> places = new ArrayList<>();
        for (int plant = 0; plant < settled.plants(); plant++) {
            places.add(settled.place(plant));
        }
        return places;
    }

    /** What all plants cost together, money a period; incumbents as if they made the first block that firms site. */
    static double cost(ClusterCosts costs, Settlement settled) {
        double total = 0;
        for (int region = 0; region < costs.regions(); region++) {
            if (costs.incumbents()[region] > 0) {
                total += costs.incumbents()[region] * costs.standing(0, region, settled.counts(), settled.firms());
            }
        }
        for (int plant = 0; plant < settled.plants(); plant++) {
            total += costs.cost(settled, plant, settled.place(plant));
        }
        return total;
    }

    /** Whether no plant gains by moving alone. */
    static boolean isStable(ClusterCosts costs, Settlement settled) {
        int last = Settlement.OUTSIDE;
        for (int plant = 0; plant < settled.plants(); plant++) {
            boolean asBefore = areLike(costs) && settled.place(plant) == last;
            last = settled.place(plant);
            if (!asBefore && !Margin.of(costs, settled, plant).holds()) {
                return false;
            }
        }
        return true;
    }
}
