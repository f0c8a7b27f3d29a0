package org.fragmenta.solve;

import java.util.Arrays;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/** What a block costs in each region, given where others stand; and the descent that follows from it. */
public final class PlanCosts {
    /** The region of a block that is not placed yet. */
    public static final int OPEN = -1;

    private static final int MOST_ROUNDS = 100;

    private final Instance instance;
    private final int[][] linksOf;
    private final double[] unit;
    private final double[] row;

    /** Costs of one instance. */
    public PlanCosts(Instance instance) {
        this.instance = instance;
        linksOf = Incidence.of(instance);
        unit = new double[instance.regions()];
        row = new double[instance.regions()];
        Arrays.fill(unit, Double.POSITIVE_INFINITY);
    }

    /**
     * The cost of a block and of its links to blocks that are placed, by the block's region.
     *
     * @param plan region by block, {@link #OPEN} where a block is not placed
     * @param sum filled by region
     */
    public void around(int block, int[] plan, double[] sum) {
        System.arraycopy(instance.blockCost(block), 0, sum, 0, sum.length);
        for (int l : linksOf[block]) {
            Link link = instance.links().get(l);
            boolean sends = link.from() == block;
            int partner = plan[sends ? link.to() : link.from()];
            if (partner == OPEN) {
                continue;
            }
            if (link.cost() instanceof DenseLinkCost dense) {
                double[] cells = dense.cells();
                int start = sends ? partner : partner * sum.length;
                int step = sends ? sum.length : 1;
                for (int region = 0; region < sum.length; region++) {
                    sum[region] += cells[start + region * step];
                }
            } else {
                addRow(link, sends, partner, sum);
            }
        }
    }

    private void addRow(Link link, boolean sends, int partner, double[] sum) {
        unit[partner] = 0;
        if (sends) {
            link.cost().toSender(unit, row);
        } else {
            link.cost().toReceiver(unit, row);
        }
        unit[partner] = Double.POSITIVE_INFINITY;
        for (int region = 0; region < sum.length; region++) {
            sum[region] += row[region];
        }
    }

    /**
     * Moves one block at a time to its cheapest region given the others, until no such move pays; it gives up after
     * {@link #MOST_ROUNDS} rounds, since moves that pay by rounding alone need not end.
     *
     * @param plan changed in place
     * @param allowed where each block may go, by block and region
     */
    void descend(int[] plan, boolean[][] allowed) {
        double[] sum = new double[instance.regions()];
        boolean[] unsettled = new boolean[plan.length];
        Arrays.fill(unsettled, true);
        boolean moves = true;
        for (int round = 0; moves && round < MOST_ROUNDS; round++) {
            moves = false;
            for (int block = 0; block < plan.length; block++) {
                if (unsettled[block]) {
                    unsettled[block] = false;
                    around(block, plan, sum);
                    moves |= move(block, plan, sum, allowed[block], unsettled);
                }
            }
        }
    }

    /** Moves a block if that pays, and notes that its neighbours may now want to move too. */
    private boolean move(int block, int[] plan, double[] sum, boolean[] allowed, boolean[] unsettled) {
        int best = plan[block];
        for (int region = 0; region < sum.length; region++) {
            best = allowed[region] && sum[region] < sum[best] ? region : best;
        }
        if (best == plan[block]) {
            return false;
        }
        plan[block] = best;
        for (int l : linksOf[block]) {
            Link link = instance.links().get(l);
            unsettled[link.from() == block ? link.to() : link.from()] = true;
        }
        return true;
    }
}
