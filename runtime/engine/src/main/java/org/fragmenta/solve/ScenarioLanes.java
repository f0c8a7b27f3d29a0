package org.fragmenta.solve;

import java.util.Arrays;

/**
 * Min-plus messages along a forest for several scenarios at once. The innermost loops run over scenarios, with one pair of
 * regions and no branch, so that the JVM makes vector instructions of them.
 */
final class ScenarioLanes {
    /** So many that a loop pays for its start, so few that the rows of a step stay in the fastest cache. */
    static final int LANES = 128;

    private static final int NONE = -1;
    private static final Price ROOT = new Price(NONE, new double[0], new double[0]);

    private final ForestElimination forest;
    private final int regions;
    private final Price[] upwards;
    private final double[][][] below;
    private final double[][][] messages;
    private final double[] scale = new double[LANES];

    /** What a link costs by the region of the parent, then by that of the block that sends it its message. */
    private static final class Price {
        final int link;
        final double[] fixed;
        final double[] variable;

        /**
         * @param fixed in every scenario
         * @param variable times the scale of the scenario on top
         */
        Price(int link, double[] fixed, double[] variable) {
            this.link = link;
            this.fixed = fixed;
            this.variable = variable;
        }

        double at(int cell, double scale) {
            return fixed[cell] + scale * variable[cell];
        }
    }

    /**
     * @param forest simple: no two links join the same two blocks
     * @param links pairs of blocks, sender first
     * @param fixed by link, by rows of the sender's regions
     * @param variable the same
     */
    ScenarioLanes(ForestElimination forest, int[][] links, int regions, double[][] fixed, double[][] variable) {
        this.forest = forest;
        this.regions = regions;
        int blocks = forest.order().length;
        upwards = new Price[blocks];
        Arrays.fill(upwards, ROOT);
        for (int block = 0; block < blocks; block++) {
            for (int link : forest.linksToParent(block)) {
                boolean sends = links[link][0] == block;
                upwards[block] = sends
                        ? new Price(link, transposed(fixed[link]), transposed(variable[link]))
                        : new Price(link, fixed[link], variable[link]);
            }
        }
        below = new double[blocks][regions][LANES];
        messages = new double[blocks][regions][LANES];
    }

    private double[] transposed(double[] cells) {
        double[] turned = new double[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            turned[cell % regions * regions + cell / regions] = cells[cell];
        }
        return turned;
    }

    /**
     * Settles all blocks under some scenarios that stand one behind the other.
     *
     * @param blockCosts by block, region and scenario
     * @param scales by link and scenario
     * @param first the first of the scenarios
     * @param lanes how many, at most {@link #LANES}
     * @param least filled by scenario with what the cheapest plan costs
     */
    void settle(double[][][] blockCosts, double[][] scales, int first, int lanes, double[] least) {
        Arrays.fill(least, first, first + lanes, 0);
        for (int block : forest.order()) {
            double[][] sums = below[block];
            for (int region = 0; region < regions; region++) {
                System.arraycopy(blockCosts[block][region], first, sums[region], 0, lanes);
                for (int child : forest.children(block)) {
                    add(sums[region], messages[child][region], lanes);
                }
            }
            Price price = upwards[block];
            if (price.link == NONE) {
                double[] best = messages[block][0];
                System.arraycopy(sums[0], 0, best, 0, lanes);
                for (int region = 1; region < regions; region++) {
                    keepLeast(best, sums[region], lanes);
                }
                for (int lane = 0; lane < lanes; lane++) {
                    least[first + lane] += best[lane];
                }
            } else {
                System.arraycopy(scales[price.link], first, scale, 0, lanes);
                send(price, sums, messages[block], lanes);
            }
        }
    }

    private void send(Price price, double[][] sums, double[][] message, int lanes) {
        for (int to = 0; to < regions; to++) {
            int cell = to * regions;
            add(message[to], sums[0], scale, price.fixed[cell], price.variable[cell], lanes);
            for (int from = 1; from < regions; from++) {
                cell++;
                keepLeast(message[to], sums[from], scale, price.fixed[cell], price.variable[cell], lanes);
            }
        }
    }

    private static void add(double[] target, double[] more, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            target[lane] += more[lane];
        }
    }

    private static void add(double[] target, double[] cost, double[] scale, double fixed, double variable, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            target[lane] = cost[lane] + (fixed + scale[lane] * variable);
        }
    }

    private static void keepLeast(double[] target, double[] cost, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            target[lane] = Math.min(target[lane], cost[lane]);
        }
    }

    private static void keepLeast(
            double[] target, double[] cost, double[] scale, double fixed, double variable, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            target[lane] = Math.min(target[lane], cost[lane] + (fixed + scale[lane] * variable));
        }
    }

    /**
     * Reads the plan of one scenario off the messages of its last {@link #settle}, parents first. A plan that differs costs
     * more by what the first block on its branch to differ does, the choice of its parent given; so there is only one
     * cheapest plan where every such difference is clear.
     *
     * @param lane position among the scenarios settled together
     * @param scales by link, of the scenario
     * @param clear what is no tie, rounding included
     * @param plan filled from {@code start} with the region of every block
     * @return whether it is the only cheapest plan
     */
    boolean readPlan(int lane, double[] scales, double clear, int[] plan, int start) {
        int[] order = forest.order();
        for (int k = order.length - 1; k >= 0; k--) {
            int block = order[k];
            Price price = upwards[block];
            boolean isRoot = price.link == NONE;
            int to = isRoot ? 0 : plan[start + forest.parent(block)];
            double factor = isRoot ? 0 : scales[price.link];
            double limit = messages[block][to][lane] + clear;
            int cheapest = 0;
            int choice = 0;
            for (int region = 0; region < regions; region++) {
                double sum = below[block][region][lane];
                double cost = isRoot ? sum : sum + price.at(to * regions + region, factor);
                int within = cost <= limit ? 1 : 0;
                cheapest += within;
                choice += within * region;
            }
            if (cheapest != 1) {
                return false;
            }
            plan[start + block] = choice;
        }
        return true;
    }
}
