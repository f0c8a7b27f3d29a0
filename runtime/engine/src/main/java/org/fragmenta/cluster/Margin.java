package org.fragmenta.cluster;

import java.util.Optional;
import org.fragmenta.result.Tolerance;
import org.jspecify.annotations.Nullable;

/**
 * The best that a plant could do by moving alone (theory EQ-1).
 *
 * @param plant number of the plant; -1 for one of the incumbents
 * @param region position of the region where it stands
 * @param target position of the best other region
 * @param cost what it costs where it stands, money a period
 * @param elsewhere what it would cost there, annualised cost of moving included
 */
public record Margin(int plant, int region, int target, double cost, double elsewhere) {

    /** By how much moving would be dearer; negative where it pays. */
    public double value() {
        return elsewhere - cost;
    }

    /** Whether staying is best, up to the tolerance of ties. */
    public boolean holds() {
        return cost == Double.POSITIVE_INFINITY ? elsewhere == cost : value() >= -Tolerance.at(cost);
    }

    /** Whether staying is better than anything else by more than the tolerance of ties. */
    public boolean isStrict() {
        return value() > Tolerance.at(cost);
    }

    /** The best deviation of a plant; it has none where no other region is possible: then the target is its region. */
    static Margin of(ClusterCosts costs, Settlement settled, int plant) {
        int region = settled.place(plant);
        int target = region;
        double least = Double.POSITIVE_INFINITY;
        for (int other = 0; other < costs.regions(); other++) {
            double cost = other == region ? Double.POSITIVE_INFINITY : costs.cost(settled, plant, other);
            if (cost < least) {
                least = cost;
                target = other;
            }
        }
        return new Margin(plant, region, target, costs.cost(settled, plant, region), least + costs.movingCost());
    }

    /** The best deviation of one of the plants of a kind in a region, links to its firm left out. */
    static Margin ofOne(ClusterCosts costs, int kind, int region, int[] counts, int firms) {
        int target = region;
        double least = Double.POSITIVE_INFINITY;
        int[] moved = counts.clone();
        moved[region]--;
        for (int other = 0; other < counts.length; other++) {
            if (other != region && costs.allows(kind, other)) {
                moved[other]++;
                double cost = costs.standing(kind, other, moved, firms);
                moved[other]--;
                if (cost < least) {
                    least = cost;
                    target = other;
                }
            }
        }
        double cost = costs.standing(kind, region, counts, firms);
        return new Margin(-1, region, target, cost, least + costs.movingCost());
    }

    /** The tightest of all plants that firms have sited; absent where there are none, or none that could stand elsewhere. */
    static Optional<Margin> tightest(ClusterCosts costs, Settlement settled) {
        @Nullable Margin tightest = null;
        for (int plant = 0; plant < settled.plants(); plant++) {
            if (settled.place(plant) != Settlement.OUTSIDE) {
                Margin margin = of(costs, settled, plant);
                tightest = tightest == null || margin.value() < tightest.value() ? margin : tightest;
            }
        }
        return Optional.ofNullable(tightest);
    }
}
