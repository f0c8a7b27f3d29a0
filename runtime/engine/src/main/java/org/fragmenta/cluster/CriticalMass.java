package org.fragmenta.cluster;

import java.util.OptionalDouble;

/** With how many plants a region is as cheap as the best other one (theory CD-4). */
public final class CriticalMass {
    private static final int MOST = 10_000;
    private static final int HALVINGS = 80;

    private CriticalMass() {}

    /**
     * The least number of plants with which the region that a plant enters costs no more than the best other one would have
     * cost it, support left out; absent where no number is enough. It is a fraction where all forces are formulas.
     */
    public static OptionalDouble of(ClusterCosts costs, Entry entry) {
        double outside = Double.POSITIVE_INFINITY;
        for (int region = 0; region < entry.costs().length; region++) {
            if (region != entry.region()) {
                outside = Math.min(outside, entry.costs()[region]);
            }
        }
        boolean smooth = costs.local().isSmooth(entry.region());
        for (int plants = 1; plants <= MOST; plants++) {
            if (cost(costs, entry, plants) <= outside) {
                return OptionalDouble.of(smooth ? between(costs, entry, outside, plants - 1, plants) : plants);
            }
            if (cost(costs, entry, plants) == Double.POSITIVE_INFINITY) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.empty();
    }

    private static double between(ClusterCosts costs, Entry entry, double outside, double low, double high) {
        double dear = low;
        double cheap = high;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (dear + cheap) / 2;
            boolean enough = cost(costs, entry, middle) <= outside;
            cheap = enough ? middle : cheap;
            dear = enough ? dear : middle;
        }
        return cheap;
    }

    private static double cost(ClusterCosts costs, Entry entry, double plants) {
        int region = entry.region();
        double cost = costs.base(entry.kind(), region)
                + costs.local().total(entry.kind(), region, plants)
                + costs.cross().weight(region, region) * plants;
        for (int other = 0; other < costs.regions(); other++) {
            cost += other == region ? 0 : costs.cross().felt(region, other, entry.before()[other]);
        }
        return cost;
    }
}
