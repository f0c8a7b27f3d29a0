package org.fragmenta.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Raises the bound of a reparametrisation by sweeps over the blocks (sequential reweighted message passing, Kolmogorov
 * 2015, IEEE TPAMI 37(5)): a block collects what its links to earlier blocks can spare, keeps its least cost and hands
 * equal shares of the rest to its links to later blocks. The next sweep goes the other way. The bound never falls.
 */
final class DualAscent {
    /** Regions that a sweep visits between two looks at the clock. */
    private static final int REGIONS_A_LOOK = 1_000;

    private final int[][] domains;
    private final Sides sides;
    private final int[] order;
    private final double[][] excess;
    private final double[] sent;
    private final double[] message;
    private final double settled;
    private boolean forward = true;
    private double bound = Double.NEGATIVE_INFINITY;
    private double floor = Double.NEGATIVE_INFINITY;

    /**
     * @param space what the searches of the instance share
     * @param allowed the regions of each block, arc consistent
     * @param start multipliers to start from; not changed
     */
    DualAscent(SearchSpace space, boolean[][] allowed, Reparametrisation start) {
        domains = new int[allowed.length][];
        excess = new double[allowed.length][];
        for (int block = 0; block < allowed.length; block++) {
            domains[block] = members(allowed[block]);
            excess[block] = new double[domains[block].length];
        }
        sides = new Sides(space, domains, start);
        order = IntStream.of(space.order()).filter(sides::isOpen).toArray();
        settled = sides.settled();
        sent = new double[space.instance().regions()];
        message = new double[space.instance().regions()];
    }

    private static int[] members(boolean[] set) {
        int[] members = new int[set.length];
        int size = 0;
        for (int region = 0; region < set.length; region++) {
            if (set[region]) {
                members[size++] = region;
            }
        }
        return Arrays.copyOf(members, size);
    }

    /**
     * One sweep, forwards and backwards by turns. At the deadline it stops half way: the multipliers hold as they are, but
     * what they say of single regions is not known.
     *
     * @return the bound after it, but for rounding; negative infinity if it was stopped
     */
    double sweep(Deadline deadline) {
        floor = bound;
        bound = settled;
        int unwatched = REGIONS_A_LOOK;
        for (int k = 0; k < order.length; k++) {
            int block = order[forward ? k : order.length - 1 - k];
            unwatched += domains[block].length;
            if (unwatched > REGIONS_A_LOOK) {
                unwatched = 0;
                if (deadline.passed()) {
                    floor = Double.NEGATIVE_INFINITY;
                    bound = Double.NEGATIVE_INFINITY;
                    return bound;
                }
            }
            bound += visit(block);
        }
        forward = !forward;
        return bound;
    }

    /** The least cost, which the block keeps. */
    private double visit(int block) {
        double[] sum = excess[block];
        System.arraycopy(sides.costs(block), 0, sum, 0, sum.length);
        int ahead = 0;
        int behind = 0;
        for (Side side : sides.of(block)) {
            if (side.later == forward) {
                ahead++;
            } else {
                behind++;
                side.collect(sent, message);
            }
            side.addHanded(sum);
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (double cost : sum) {
            lowest = Math.min(lowest, cost);
        }
        for (int at = 0; at < sum.length; at++) {
            sum[at] -= lowest;
        }
        double share = 1.0 / Math.max(1, Math.max(ahead, behind));
        for (Side side : sides.of(block)) {
            if (side.later == forward) {
                for (int at = 0; at < sum.length; at++) {
                    side.handed[at] -= share * sum[at];
                }
            }
        }
        return lowest;
    }

    /** Regions of a block that the excess speaks of. */
    int[] domain(int block) {
        return domains[block];
    }

    /** The bound after the last sweep, but for rounding. */
    double bound() {
        return bound;
    }

    /** The bound before the last sweep. */
    double floor() {
        return floor;
    }

    /**
     * How much more than {@link #floor} every plan costs at least that has the block in a region of its domain, but for
     * rounding; nothing before the second sweep.
     */
    double[] excess(int block) {
        return excess[block];
    }

    /** Number of regions in all domains together. */
    int regions() {
        return regionsWithin(Double.POSITIVE_INFINITY);
    }

    /** How many of them have an excess of no more than some cost. */
    int regionsWithin(double most) {
        int within = 0;
        for (double[] own : excess) {
            for (double more : own) {
                within += more <= most ? 1 : 0;
            }
        }
        return within;
    }

    /** Marks those, by block and region. */
    void mark(double most, boolean[][] marks) {
        for (int block = 0; block < excess.length; block++) {
            for (int at = 0; at < excess[block].length; at++) {
                marks[block][domains[block][at]] |= excess[block][at] <= most;
            }
        }
    }

    /** Writes the multipliers now reached down, leaving alone what is stated of regions outside the domains. */
    void write(Reparametrisation target) {
        sides.write(target);
    }

    /**
     * Reads a plan off the multipliers: block by block, against the order of the last sweep, the cheapest region given
     * the regions already chosen and what the links to the others hand over, which the last sweep collected.
     *
     * @return the plan, or one that costs infinity where the choices bar each other
     */
    int[] decode() {
        int[] chosen = new int[domains.length];
        for (int block : order) {
            chosen[block] = PlanCosts.OPEN;
        }
        for (int k = 0; k < order.length; k++) {
            int block = order[forward ? k : order.length - 1 - k];
            chosen[block] = cheapest(block, chosen);
        }
        int[] plan = new int[domains.length];
        for (int block = 0; block < plan.length; block++) {
            plan[block] = domains[block][chosen[block]];
        }
        return plan;
    }

    private int cheapest(int block, int[] chosen) {
        double[] sum = sent;
        System.arraycopy(sides.costs(block), 0, sum, 0, domains[block].length);
        for (Side side : sides.of(block)) {
            if (chosen[side.other] == PlanCosts.OPEN) {
                side.addHanded(sum);
            } else {
                side.addCost(chosen[side.other], sum);
            }
        }
        int best = 0;
        for (int at = 1; at < domains[block].length; at++) {
            best = sum[at] < sum[best] ? at : best;
        }
        return best;
    }
}
