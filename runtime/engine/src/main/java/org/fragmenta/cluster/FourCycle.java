package org.fragmenta.cluster;

import java.util.Optional;
import org.fragmenta.result.Tolerance;

/**
 * Two plants that move there and back in turn (theory EQ-2): the first goes, the second goes, the first returns, the second
 * returns.
 *
 * @param first number of a plant
 * @param second number of another plant
 * @param away position of the region that the first goes to
 * @param aside position of the region that the second goes to
 * @param home position of the region where the first stands
 * @param seat position of the region where the second stands
 * @param sum of the four changes of the mover's cost, 0 where there is an exact potential
 */
public record FourCycle(int first, int second, int away, int aside, int home, int seat, double sum) {
    private static final int MOST = 20_000;

    /** The cycle in words. */
    public String text(ClusterCosts costs) {
        return "plant " + (first + 1) + " " + costs.region(home) + ">" + costs.region(away) + ", plant " + (second + 1)
                + " " + costs.region(seat) + ">" + costs.region(aside) + ", and back in turn";
    }

    /**
     * The four-cycles of a settlement.
     *
     * @param settled who stands where
     * @param costs what plants cost
     * @param looked how many cycles there are, or were looked at
     * @param broken the first cycle that does not sum to 0
     * @param scale the largest cost that was compared
     */
    public record Scan(Settlement settled, ClusterCosts costs, int looked, Optional<FourCycle> broken, double scale) {

        /** The largest difference between the change of a potential and the gain of the mover, over all single moves. */
        public double largestError(Potential potential) {
            Settlement moved = settled.copy();
            double error = 0;
            for (int plant = 0; plant < moved.plants(); plant++) {
                int home = moved.place(plant);
                double cost = costs.cost(moved, plant, home);
                double before = potential.at(moved);
                for (int region = 0; region < costs.regions(); region++) {
                    if (costs.allows(moved.kind(plant), region)) {
                        double gain = costs.cost(moved, plant, region) - cost;
                        moved.move(plant, region);
                        error = Math.max(error, Math.abs(potential.at(moved) - before - gain));
                        moved.move(plant, home);
                    }
                }
            }
            return error;
        }
    }

    /** Looks at the four-cycles from where a path of entry ends. */
    public static Scan scan(ClusterCosts costs, EntryPath path) {
        Settlement settled = path.end().withoutSupport();
        int looked = 0;
        double scale = 0;
        for (int first = 0; first < settled.plants(); first++) {
            for (int second = first + 1; second < settled.plants(); second++) {
                for (int away = 0; away < costs.regions(); away++) {
                    for (int aside = 0; aside < costs.regions() && looked < MOST; aside++) {
                        if (settled.place(first) == away
                                || settled.place(second) == aside
                                || !costs.allows(settled.kind(first), away)
                                || !costs.allows(settled.kind(second), aside)) {
                            continue;
                        }
                        looked++;
                        scale = Math.max(scale, Math.abs(costs.cost(settled, first, settled.place(first))));
                        FourCycle cycle = of(costs, settled.copy(), first, second, away, aside);
                        if (Math.abs(cycle.sum) > Tolerance.at(scale)) {
                            return new Scan(settled, costs, looked, Optional.of(cycle), scale);
                        }
                    }
                }
            }
        }
        return new Scan(settled, costs, looked, Optional.empty(), scale);
    }

    private static FourCycle of(ClusterCosts costs, Settlement settled, int first, int second, int away, int aside) {
        int home = settled.place(first);
        int seat = settled.place(second);
        double sum = gain(costs, settled, first, away)
                + gain(costs, settled, second, aside)
                + gain(costs, settled, first, home)
                + gain(costs, settled, second, seat);
        return new FourCycle(first, second, away, aside, home, seat, sum);
    }

    private static double gain(ClusterCosts costs, Settlement settled, int plant, int region) {
        double change = costs.cost(settled, plant, region) - costs.cost(settled, plant, settled.place(plant));
        settled.move(plant, region);
        return change;
    }
}
