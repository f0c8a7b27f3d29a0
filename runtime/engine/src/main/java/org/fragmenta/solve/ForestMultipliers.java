package org.fragmenta.solve;

import java.util.Arrays;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/**
 * The messages of a forest's elimination as multipliers: a link hands its message to the parent and takes from the
 * child what the message was made of, so every link and every child costs nothing, and each root what its tree costs.
 */
final class ForestMultipliers {
    private final ForestElimination forest;
    private final Instance instance;
    private final boolean[][] allowed;
    private final double ceiling;

    /**
     * @param allowed the regions of each block that some plan uses
     * @param ceiling how far above its least a message is worth stating, see {@link #of}
     */
    private ForestMultipliers(ForestElimination forest, Instance instance, boolean[][] allowed, double ceiling) {
        this.forest = forest;
        this.instance = instance;
        this.allowed = allowed;
        this.ceiling = ceiling;
    }

    /** The messages as they are; regions that no plan uses get 0. */
    static Reparametrisation of(ForestElimination forest, Instance instance, boolean[][] allowed) {
        return new ForestMultipliers(forest, instance, allowed, Double.POSITIVE_INFINITY).reparametrise();
    }

    /**
     * The messages cut off where the optimum is out of reach, for models that mix numbers so different in size that
     * rounding the largest would spoil the bound.
     *
     * <p>Everything else costs at least the sum of the least of every block and every link. So what lies further above
     * its own least than the optimum lies above that sum cannot be in a plan cheaper than the optimum, and may be taken
     * for that much.
     */
    static Reparametrisation cut(ForestElimination forest, Instance instance, boolean[][] allowed, double optimum) {
        double leastSum = Reparametrisation.zero(instance).bound(instance, allowed);
        double ceiling = optimum - leastSum;
        return new ForestMultipliers(forest, instance, allowed, ceiling + Math.ulp(ceiling)).reparametrise();
    }

    private Reparametrisation reparametrise() {
        int blocks = instance.blocks();
        int regions = instance.regions();
        double[][] sums = new double[blocks][];
        for (int block = 0; block < blocks; block++) {
            sums[block] = instance.blockCost(block).clone();
        }
        Reparametrisation moved = Reparametrisation.zero(instance);
        double[] message = new double[regions];
        for (int block : forest.order()) {
            double[] sum = sums[block];
            forbid(block, sum);
            if (forest.parent(block) < 0) {
                continue;
            }
            cutOff(sum);
            int l = forest.linksToParent(block)[0];
            Link link = instance.links().get(l);
            boolean sends = link.from() == block;
            if (sends) {
                link.cost().toReceiver(sum, message);
            } else {
                link.cost().toSender(sum, message);
            }
            forbid(forest.parent(block), message);
            cutOff(message);
            state(sum, sends ? moved.atFrom(l) : moved.atTo(l), -1);
            state(message, sends ? moved.atTo(l) : moved.atFrom(l), 1);
            double[] above = sums[forest.parent(block)];
            for (int region = 0; region < regions; region++) {
                above[region] += message[region];
            }
        }
        return moved;
    }

    private void forbid(int block, double[] costs) {
        for (int region = 0; region < costs.length; region++) {
            costs[region] = allowed[block][region] ? costs[region] : Double.POSITIVE_INFINITY;
        }
    }

    private void cutOff(double[] costs) {
        if (ceiling == Double.POSITIVE_INFINITY) {
            return;
        }
        double highest = Arrays.stream(costs).min().orElseThrow() + ceiling;
        for (int region = 0; region < costs.length; region++) {
            if (costs[region] < Double.POSITIVE_INFINITY) {
                costs[region] = Math.min(costs[region], highest);
            }
        }
    }

    private static void state(double[] costs, double[] row, int sign) {
        for (int region = 0; region < costs.length; region++) {
            row[region] = costs[region] < Double.POSITIVE_INFINITY ? sign * costs[region] : 0;
        }
    }
}
