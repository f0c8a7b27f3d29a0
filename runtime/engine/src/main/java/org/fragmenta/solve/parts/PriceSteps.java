package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.List;

/**
 * Raises the bound by steps on the prices of all blocks with a home at once, what links hand over being kept: where
 * sweeps are stuck because no single block can move, all can together. Subgradient steps of Polyak's length (Held, Wolfe
 * and Crowder 1974, Mathematical Programming 6); the best prices on the way are kept, so that the bound never falls.
 */
final class PriceSteps {
    private static final double FIRST_LENGTH = 1.0;
    private static final int PATIENCE = 4;

    private final Layout layout;
    private final int[][] regions;
    private final Sites sites;
    private final double[][] costs;
    private final double[] prices;
    private final double[] chosen;

    /**
     * @param sites read and written
     * @param costs by block and position in its domain, all but what the block pays to its home
     */
    PriceSteps(Layout layout, int[][] regions, Sites sites, double[][] costs) {
        this.layout = layout;
        this.regions = regions;
        this.sites = sites;
        this.costs = costs;
        prices = new double[regions.length];
        chosen = new double[regions.length];
        for (int block = 0; block < regions.length; block++) {
            prices[block] = hasHome(block) ? price(block) : 0;
        }
    }

    private boolean hasHome(int block) {
        return !layout.ofBlock(block).isEmpty();
    }

    private double price(int block) {
        Membership home = layout.ofBlock(block).get(0);
        double price = Double.POSITIVE_INFINITY;
        for (int at = 0; at < costs[block].length; at++) {
            price = Math.min(price, costs[block][at] - sites.value(home.group(), home.member(), regions[block][at]));
        }
        return price;
    }

    /**
     * Takes some steps.
     *
     * @param gap how far the bound may rise at most
     */
    void run(double gap, int steps) {
        double[] best = prices.clone();
        double start = charge(prices);
        double highest = start;
        double length = FIRST_LENGTH;
        int idle = 0;
        for (int step = 0; step < steps; step++) {
            double size = slopes();
            if (size == 0) {
                break;
            }
            double reach = length * Math.max(0, gap - (highest - start)) / size;
            for (int block = 0; block < prices.length; block++) {
                prices[block] += hasHome(block) ? reach * (1 - chosen[block]) : 0;
            }
            double now = charge(prices);
            if (now > highest) {
                highest = now;
                System.arraycopy(prices, 0, best, 0, best.length);
                idle = 0;
            } else if (++idle == PATIENCE) {
                length /= 2;
                idle = 0;
                System.arraycopy(best, 0, prices, 0, best.length);
                charge(prices);
            }
        }
        charge(best);
    }

    /** Tells the sites what blocks bring along at some prices; the part of the bound that depends on them. */
    private double charge(double[] at) {
        double bound = 0;
        for (int block = 0; block < at.length; block++) {
            if (hasHome(block)) {
                Membership home = layout.ofBlock(block).get(0);
                bound += at[block];
                for (int position = 0; position < costs[block].length; position++) {
                    sites.set(
                            home.group(), home.member(), regions[block][position], costs[block][position] - at[block]);
                }
            }
        }
        for (int group = 0; group < layout.groups(); group++) {
            for (int region = 0; region < layout.regions(); region++) {
                bound += sites.at(group, region).least();
            }
        }
        return bound;
    }

    /** Fills in how often each block stands in a cheapest choice of all sites; the squares of what is missing, in sum. */
    private double slopes() {
        Arrays.fill(chosen, 0);
        for (int group = 0; group < layout.groups(); group++) {
            List<Integer> blocks = layout.group(group).blocks();
            double[] parts = new double[layout.group(group).members()];
            for (int region = 0; region < layout.regions(); region++) {
                sites.at(group, region).choose(parts);
            }
            for (int member = 0; member < blocks.size(); member++) {
                int block = blocks.get(member);
                chosen[block] += layout.ofBlock(block).get(0).group() == group ? parts[member] : 0;
            }
        }
        double size = 0;
        for (int block = 0; block < chosen.length; block++) {
            size += hasHome(block) ? (1 - chosen[block]) * (1 - chosen[block]) : 0;
        }
        return size;
    }
}
