package org.fragmenta.solve;

import java.util.Arrays;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/**
 * Raises the bound of a reparametrisation by sweeps over the blocks (sequential reweighted message passing, Kolmogorov
 * 2015, IEEE TPAMI 37(5)): a block collects what its links to earlier blocks can spare, keeps its least cost and hands
 * equal shares of the rest to its links to later blocks. The next sweep goes the other way. The bound never falls.
 */
final class DualAscent {
    private final Instance instance;
    private final int[] order;
    private final int[][] domains;
    private final Side[][] sides;
    private final double[][] excess;
    private final double[][] atFrom;
    private final double[][] atTo;
    private final double[] least;
    private final double[] message;
    private final double[] sent;
    private boolean forward = true;
    private double bound = Double.NEGATIVE_INFINITY;
    private double floor = Double.NEGATIVE_INFINITY;

    /** One end of a link, with what the link hands to its block. */
    private static final class Side {
        final int link;
        final boolean sends;
        final boolean later;
        final double[] handed;
        final PairCost cost;

        Side(int link, boolean sends, boolean later, double[] handed, PairCost cost) {
            this.link = link;
            this.sends = sends;
            this.later = later;
            this.handed = handed;
            this.cost = cost;
        }
    }

    /**
     * @param space what the searches of the instance share
     * @param allowed the regions of each block, arc consistent
     * @param start multipliers to start from; not changed
     */
    DualAscent(SearchSpace space, boolean[][] allowed, Reparametrisation start) {
        instance = space.instance();
        order = space.order();
        int blocks = instance.blocks();
        domains = new int[blocks][];
        excess = new double[blocks][];
        least = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            domains[block] = members(allowed[block]);
            excess[block] = new double[domains[block].length];
        }
        message = new double[instance.regions()];
        sent = new double[instance.regions()];
        sides = new Side[blocks][];
        atFrom = new double[instance.links().size()][];
        atTo = new double[instance.links().size()][];
        connect(start, space.linksOf());
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

    private void connect(Reparametrisation start, int[][] linksOf) {
        PairCost[] costs = new PairCost[atFrom.length];
        for (int l = 0; l < costs.length; l++) {
            Link link = instance.links().get(l);
            int[] from = domains[link.from()];
            int[] to = domains[link.to()];
            costs[l] = PairCost.of(link, from, to);
            atFrom[l] = gather(start.atFrom(l), from);
            atTo[l] = gather(start.atTo(l), to);
        }
        int[] position = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            position[order[k]] = k;
        }
        for (int block = 0; block < sides.length; block++) {
            int[] links = linksOf[block];
            sides[block] = new Side[links.length];
            for (int at = 0; at < links.length; at++) {
                int l = links[at];
                Link link = instance.links().get(l);
                boolean sends = link.from() == block;
                boolean later = position[sends ? link.to() : link.from()] > position[block];
                sides[block][at] = new Side(l, sends, later, sends ? atFrom[l] : atTo[l], costs[l]);
            }
        }
    }

    private static double[] gather(double[] row, int[] domain) {
        double[] part = new double[domain.length];
        for (int at = 0; at < domain.length; at++) {
            part[at] = row[domain[at]];
        }
        return part;
    }

    /**
     * One sweep, forwards and backwards by turns. At the deadline it stops half way: the multipliers hold as they are, but
     * what they say of single regions is not known.
     *
     * @return the bound after it, but for rounding; negative infinity if it was stopped
     */
    double sweep(Deadline deadline) {
        floor = bound;
        bound = 0;
        for (int k = 0; k < order.length; k++) {
            if (deadline.passed()) {
                floor = Double.NEGATIVE_INFINITY;
                bound = Double.NEGATIVE_INFINITY;
                return bound;
            }
            int block = order[forward ? k : order.length - 1 - k];
            visit(block);
            bound += least[block];
        }
        forward = !forward;
        return bound;
    }

    private void visit(int block) {
        double[] sum = excess[block];
        gatherCost(block, sum);
        int ahead = 0;
        int behind = 0;
        for (Side side : sides[block]) {
            if (side.later == forward) {
                ahead++;
            } else {
                behind++;
                collect(side);
            }
            add(sum, side.handed, 1);
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (double cost : sum) {
            lowest = Math.min(lowest, cost);
        }
        least[block] = lowest;
        for (int at = 0; at < sum.length; at++) {
            sum[at] -= lowest;
        }
        double share = -1.0 / Math.max(1, Math.max(ahead, behind));
        for (Side side : sides[block]) {
            if (side.later == forward) {
                add(side.handed, sum, share);
            }
        }
    }

    private void gatherCost(int block, double[] sum) {
        double[] cost = instance.blockCost(block);
        for (int at = 0; at < sum.length; at++) {
            sum[at] = cost[domains[block][at]];
        }
    }

    /**
     * All that the link can spare at this end: then it costs nothing with any region here. What is sent is taken from its
     * least first, since messages of costs of zero or more are formed faster.
     */
    private void collect(Side side) {
        double[] other = side.sends ? atTo[side.link] : atFrom[side.link];
        double most = Double.NEGATIVE_INFINITY;
        for (double handed : other) {
            most = handed > most ? handed : most;
        }
        for (int at = 0; at < other.length; at++) {
            sent[at] = most - other[at];
        }
        if (side.sends) {
            side.cost.toSender(sent, message);
        } else {
            side.cost.toReceiver(sent, message);
        }
        for (int at = 0; at < side.handed.length; at++) {
            side.handed[at] = message[at] - most;
        }
    }

    private static void add(double[] target, double[] more, double factor) {
        for (int at = 0; at < target.length; at++) {
            target[at] += factor * more[at];
        }
    }

    /** Regions of a block that the excess speaks of. */
    int[] domain(int block) {
        return domains[block];
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

    /** The multipliers now reached, over all regions; 0 outside the domains. */
    Reparametrisation multipliers() {
        Reparametrisation whole = Reparametrisation.zero(instance);
        for (int l = 0; l < instance.links().size(); l++) {
            Link link = instance.links().get(l);
            scatter(atFrom[l], domains[link.from()], whole.atFrom(l));
            scatter(atTo[l], domains[link.to()], whole.atTo(l));
        }
        return whole;
    }

    private static void scatter(double[] part, int[] domain, double[] row) {
        for (int at = 0; at < domain.length; at++) {
            row[domain[at]] = part[at];
        }
    }

    /**
     * Reads a plan off the multipliers: block by block, against the order of the last sweep, the cheapest region given
     * the regions already chosen and what the links to the others hand over, which the last sweep collected.
     *
     * @return the plan, or one that costs infinity where the choices bar each other
     */
    int[] decode(PlanCosts costs) {
        int[] plan = new int[order.length];
        Arrays.fill(plan, PlanCosts.OPEN);
        double[] sum = new double[instance.regions()];
        for (int k = 0; k < order.length; k++) {
            int block = order[forward ? k : order.length - 1 - k];
            costs.around(block, plan, sum);
            int best = domains[block][0];
            double lowest = Double.POSITIVE_INFINITY;
            for (int at = 0; at < domains[block].length; at++) {
                double cost = sum[domains[block][at]];
                for (Side side : sides[block]) {
                    Link link = instance.links().get(side.link);
                    if (plan[side.sends ? link.to() : link.from()] == PlanCosts.OPEN) {
                        cost += side.handed[at];
                    }
                }
                if (cost < lowest) {
                    lowest = cost;
                    best = domains[block][at];
                }
            }
            plan[block] = best;
        }
        return plan;
    }
}
