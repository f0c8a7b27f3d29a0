package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.PlanCosts;

/** Improves plans: moves of one block, exchanges of two, and regions cleared of all that stands there. */
final class LocalSearch {
    private static final int MOST_ROUNDS = 50;

    /** Regions that a cluster may move to. */
    private static final int TARGETS = 64;

    private final Layout layout;
    private final Instance instance;
    private final boolean[][] allowed;
    private final PlanCosts costs;
    private final Deadline deadline;
    private final double[] sum;

    /**
     * @param allowed where each block may go, by block and region
     */
    LocalSearch(Layout layout, boolean[][] allowed, PlanCosts costs, Deadline deadline) {
        this.layout = layout;
        this.instance = layout.instance();
        this.allowed = allowed;
        this.costs = costs;
        this.deadline = deadline;
        sum = new double[layout.regions()];
    }

    /**
     * Places blocks one by one, each where it adds least by costs given; empty if some block finds no place.
     *
     * @param order the blocks
     * @param guess what a block is thought to cost by block and region, beyond what {@link Placement#around} knows
     */
    Optional<Placement> build(int[] order, double[][] guess) {
        Placement placement = new Placement(layout, costs);
        for (int block : order) {
            placement.around(block, sum);
            int best = cheapest(block, guess[block]);
            if (best < 0) {
                return Optional.empty();
            }
            placement.place(block, best);
        }
        return Optional.of(placement);
    }

    private int cheapest(int block, double[] guess) {
        int best = -1;
        for (int region = 0; region < sum.length; region++) {
            double cost = sum[region] + guess[region];
            if (allowed[block][region]
                    && cost < Double.POSITIVE_INFINITY
                    && (best < 0 || cost < sum[best] + guess[best])) {
                best = region;
            }
        }
        return best;
    }

    /** The plan with all blocks in the region where that costs least; empty if no region can hold them all. */
    int[] together() {
        int[] best = new int[0];
        double least = Double.POSITIVE_INFINITY;
        for (int region = 0; region < layout.regions() && !deadline.passed(); region++) {
            int[] plan = new int[layout.blocks()];
            Arrays.fill(plan, region);
            int here = region;
            boolean may = Arrays.stream(allowed).allMatch(row -> row[here]);
            double cost = may ? instance.costOf(plan) : Double.POSITIVE_INFINITY;
            if (cost < least) {
                least = cost;
                best = plan;
            }
        }
        return best;
    }

    /** Moves and exchanges blocks of a plan that moves of one block no longer improve, until none of it pays. */
    int[] improve(int[] plan) {
        int[] best = plan;
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS && !deadline.passed(); round++) {
            better = false;
            double cost = instance.costOf(best);
            int[] exchanged = exchange(best);
            int[] cleared = clear(relocate(exchanged));
            if (instance.costOf(cleared) < cost - Tolerance.at(cost) / 4) {
                best = cleared;
                better = true;
            }
        }
        return best;
    }

    private Placement placed(int[] plan) {
        Placement placement = new Placement(layout, costs);
        for (int block = 0; block < plan.length; block++) {
            placement.place(block, plan[block]);
        }
        return placement;
    }

    /** Moves one block at a time until that no longer pays. */
    int[] descend(int[] plan) {
        Placement placement = placed(plan);
        descend(placement, -1);
        return placement.plan().clone();
    }

    private void descend(Placement placement, int barred) {
        int blocks = layout.blocks();
        int unmoved = 0;
        for (int visit = 0; unmoved < blocks && visit < MOST_ROUNDS * blocks && !deadline.passed(); visit++) {
            int block = visit % blocks;
            int now = placement.region(block);
            placement.remove(block);
            placement.around(block, sum);
            int best = now;
            boolean[] domain = allowed[block];
            double below = sum[best] - Tolerance.at(sum[best]) / 8;
            for (int region = 0; region < sum.length; region++) {
                if (sum[region] < below && domain[region] && region != barred) {
                    best = region;
                    below = sum[best] - Tolerance.at(sum[best]) / 8;
                }
            }
            placement.place(block, best);
            unmoved = best == now ? unmoved + 1 : 1;
        }
    }

    /** Exchanges the regions of two blocks, or sends one to where another stands and that one elsewhere, while it pays. */
    private int[] exchange(int[] plan) {
        int[] best = plan.clone();
        double cost = instance.costOf(best);
        for (int one = 0; one < plan.length && !deadline.passed(); one++) {
            for (int other = 0; other < one; other++) {
                if (best[one] == best[other] || !allowed[one][best[other]] || !allowed[other][best[one]]) {
                    continue;
                }
                swap(best, one, other);
                double swapped = instance.costOf(best);
                if (swapped < cost - Tolerance.at(cost) / 4) {
                    cost = swapped;
                } else {
                    swap(best, one, other);
                }
            }
        }
        return best;
    }

    /** Moves all that stands in one region to another, of those where the blocks alone are cheapest, wherever that pays. */
    private int[] relocate(int[] plan) {
        int[] best = plan;
        double cost = instance.costOf(best);
        for (int from : Arrays.stream(plan).distinct().toArray()) {
            for (int to : cheapest(best, from)) {
                int[] moved = moved(best, from, to);
                double after = deadline.passed() ? Double.POSITIVE_INFINITY : instance.costOf(moved);
                if (after < cost - Tolerance.at(cost) / 4) {
                    best = moved;
                    cost = after;
                }
            }
        }
        return best;
    }

    private int[] cheapest(int[] plan, int from) {
        double[] alone = new double[layout.regions()];
        for (int block = 0; block < plan.length; block++) {
            double[] costs = instance.blockCost(block);
            for (int region = 0; plan[block] == from && region < alone.length; region++) {
                alone[region] += costs[region];
            }
        }
        return IntStream.range(0, alone.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer region) -> alone[region]))
                .limit(TARGETS)
                .mapToInt(region -> region)
                .toArray();
    }

    private int[] moved(int[] plan, int from, int to) {
        int[] moved = plan.clone();
        for (int block = 0; block < plan.length; block++) {
            moved[block] = plan[block] == from && allowed[block][to] ? to : plan[block];
        }
        return moved;
    }

    private static void swap(int[] plan, int one, int other) {
        int kept = plan[one];
        plan[one] = plan[other];
        plan[other] = kept;
    }

    /** Clears a region, block by block, and lets the rest follow, wherever that pays. */
    private int[] clear(int[] plan) {
        int[] best = plan;
        double cost = instance.costOf(best);
        boolean[] tried = new boolean[layout.regions()];
        for (int at = 0; at < plan.length && !deadline.passed(); at++) {
            int region = best[at];
            if (tried[region]) {
                continue;
            }
            tried[region] = true;
            int[] cleared = without(best, region);
            if (cleared.length > 0) {
                double less = instance.costOf(cleared);
                if (less < cost - Tolerance.at(cost) / 4) {
                    best = cleared;
                    cost = less;
                    Arrays.fill(tried, false);
                    at = -1;
                }
            }
        }
        return best;
    }

    private int[] without(int[] plan, int region) {
        Placement placement = placed(plan);
        for (int block = 0; block < plan.length; block++) {
            if (plan[block] == region) {
                placement.remove(block);
            }
        }
        for (int block = 0; block < plan.length; block++) {
            if (plan[block] == region) {
                placement.around(block, sum);
                sum[region] = Double.POSITIVE_INFINITY;
                int to = cheapest(block, new double[sum.length]);
                if (to < 0) {
                    return new int[0];
                }
                placement.place(block, to);
            }
        }
        descend(placement, region);
        descend(placement, -1);
        return placement.plan().clone();
    }
}
