package org.fragmenta.cluster;

import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.result.Tolerance;

/**
 * Whether plants that move alone have an exact potential (theory EQ-2; Monderer and Shapley 1996): a number that changes by
 * just as much as the cost of the plant that moves. Enough for it is that links count for both ends, that what spills over
 * is the same both ways, and that plants of every kind feel their number in the same way.
 */
public final class Potential {
    private final ClusterCosts costs;

    private Potential(ClusterCosts costs) {
        this.costs = costs;
    }

    /** The potential of a study; absent where the conditions that are enough for it do not hold. */
    public static Optional<Potential> of(ClusterCosts costs) {
        return isSymmetric(costs) && feelsAlike(costs) ? Optional.of(new Potential(costs)) : Optional.empty();
    }

    /** Whether a plant in one region does to one in another what that does to it. */
    static boolean isSymmetric(ClusterCosts costs) {
        for (int region = 0; region < costs.regions(); region++) {
            for (int other = 0; other < region; other++) {
                double there = costs.cross().weight(region, other);
                double back = costs.cross().weight(other, region);
                if (Math.abs(there - back) > Tolerance.at(there)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether one plant more changes what a plant costs by the same, whatever it makes. */
    static boolean feelsAlike(ClusterCosts costs) {
        for (int region = 0; region < costs.regions(); region++) {
            int model = model(costs, region);
            for (int kind = 0; kind < costs.kinds(); kind++) {
                int most = costs.incumbents()[region] + costs.firms() * costs.kinds();
                for (int plants = 2; plants <= most; plants++) {
                    double first = costs.own(model, region, plants) - costs.own(model, region, 1);
                    double second = costs.own(kind, region, plants) - costs.own(kind, region, 1);
                    if (costs.allows(kind, region) && Math.abs(first - second) > Tolerance.at(first)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The first kind that may stand in a region, or the first of all where none may. */
    private static int model(ClusterCosts costs, int region) {
        return IntStream.range(0, costs.kinds())
                .filter(kind -> costs.allows(kind, region))
                .findFirst()
                .orElse(0);
    }

    /** The potential of a settlement, money a period: its minima over single moves are the equilibria without moving cost. */
    public double at(Settlement settled) {
        double total = 0;
        for (int plant = 0; plant < settled.plants(); plant++) {
            int kind = settled.kind(plant);
            int region = settled.place(plant);
            if (region != Settlement.OUTSIDE) {
                total += costs.base(kind, region) - costs.support(region, settled.firms());
                total += costs.own(kind, region, 1) - costs.own(model(costs, region), region, 1);
                total += costs.partnersFrom(settled, plant, region);
            }
        }
        for (int region = 0; region < costs.regions(); region++) {
            for (int plants = 1; plants <= settled.count(region); plants++) {
                total += costs.own(model(costs, region), region, plants)
                        + costs.cross().felt(region, region, plants);
            }
            for (int other = 0; other < region && settled.count(region) > 0; other++) {
                total += settled.count(region) * costs.cross().felt(region, other, settled.count(other));
            }
        }
        return total;
    }
}
