package org.fragmenta.solve.parts;

import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.PairCost;

/**
 * Raises the bound of multipliers by sweeps over the blocks (after sequential reweighted message passing, Kolmogorov
 * 2015, IEEE TPAMI 37(5), with the cost of each region as a factor over the blocks that may stand there): a block
 * collects what its links and groups can spare, keeps its least cost and hands shares of the rest on. The next sweep goes
 * the other way. But for rounding the bound never falls, unless loads fill a region in parts: then a sweep may
 * lower it on its way.
 */
final class Ascent {
    private final Layout layout;
    private final int[][] regions;
    private final Sites sites;
    private final double[][][] rows;
    private final double[][] atFrom;
    private final double[][] atTo;
    private final Side[][] sides;
    private final double[][] excess;
    private final double[] message;
    private final double[] sent;
    private final double ceiling;
    private boolean forward = true;

    /** One end of a link, with what the link hands to its block. */
    private record Side(int link, boolean sends, boolean later, PairCost cost) {}

    /**
     * @param domains pruned
     * @param regions regions by block in these domains, rising
     * @param terms of these domains
     * @param start multipliers to start from; not changed
     * @param ceiling above all that any plan may cost more than another
     */
    Ascent(Layout layout, Domains domains, int[][] regions, LinkTerms terms, Multipliers start, double ceiling) {
        this.layout = layout;
        this.regions = regions;
        this.ceiling = ceiling;
        Multipliers own = start.copy();
        rows = own.rows;
        sites = new Sites(layout, new Standing(layout, domains), rows, new Openings(layout, regions).less(rows));
        atFrom = new double[own.atFrom.length][];
        atTo = new double[own.atTo.length][];
        List<Link> links = layout.instance().links();
        for (int l = 0; l < atFrom.length; l++) {
            atFrom[l] = gather(own.atFrom[l], regions[links.get(l).from()]);
            atTo[l] = gather(own.atTo[l], regions[links.get(l).to()]);
        }
        sides = new Side[layout.blocks()][];
        excess = new double[layout.blocks()][];
        for (int block = 0; block < sides.length; block++) {
            sides[block] = sides(block, terms);
            excess[block] = new double[regions[block].length];
        }
        message = new double[layout.regions()];
        sent = new double[layout.regions()];
    }

    private Side[] sides(int block, LinkTerms terms) {
        List<Link> links = layout.instance().links();
        return IntStream.range(0, links.size())
                .filter(l -> links.get(l).from() == block || links.get(l).to() == block)
                .mapToObj(l -> {
                    boolean sends = links.get(l).from() == block;
                    int other = sends ? links.get(l).to() : links.get(l).from();
                    return new Side(l, sends, other > block, terms.of(l));
                })
                .toArray(Side[]::new);
    }

    private static double[] gather(double[] row, int[] domain) {
        double[] part = new double[domain.length];
        for (int at = 0; at < domain.length; at++) {
            part[at] = row[domain[at]];
        }
        return part;
    }

    /**
     * A sweep forwards and one backwards.
     *
     * @return whether they came to their end before the deadline
     */
    boolean sweep(Deadline deadline) {
        for (int k = 0; k < 2 * regions.length; k++) {
            if (deadline.passed()) {
                return false;
            }
            forward = k < regions.length;
            visit(forward ? k : 2 * regions.length - 1 - k);
        }
        return true;
    }

    /** Takes all that the prices of blocks leave, so that no sweep sees less than the bound of the multipliers it starts from. */
    void level() {
        step(0, 0);
    }

    /**
     * Steps on all prices at once, for where sweeps are stuck.
     *
     * @param gap how far the bound may rise at most
     */
    void step(double gap, int steps) {
        double[][] costs = new double[regions.length][];
        for (int block = 0; block < regions.length; block++) {
            costs[block] = gather(layout.instance().blockCost(block), regions[block]);
            for (Side side : sides[block]) {
                add(costs[block], handed(side), 1);
            }
            List<Membership> memberships = layout.ofBlock(block);
            for (int at = 1; at < memberships.size(); at++) {
                double[] row =
                        rows[memberships.get(at).group()][memberships.get(at).member()];
                add(costs[block], gather(row, regions[block]), -1);
            }
        }
        new PriceSteps(layout, regions, sites, costs).run(gap, steps);
    }

    /**
     * Puts to a block all that its links and groups can spare, and hands nothing on: what the bound of the multipliers
     * then reached says of the block's regions.
     *
     * @return by the position of a region in the block's domain, how much more the block costs than at least
     */
    double[] gather(int block) {
        double[] sum = alone(block);
        for (Side side : sides[block]) {
            collect(side);
            add(sum, handed(side), 1);
        }
        for (Membership membership : layout.ofBlock(block)) {
            collect(membership, regions[block], sum);
        }
        lower(sum);
        return sum;
    }

    private double[] alone(int block) {
        double[] sum = excess[block];
        int[] domain = regions[block];
        double[] cost = layout.instance().blockCost(block);
        for (int at = 0; at < sum.length; at++) {
            sum[at] = cost[domain[at]];
        }
        return sum;
    }

    /** Takes the least off all. */
    private static void lower(double[] sum) {
        double least = Double.POSITIVE_INFINITY;
        for (double each : sum) {
            least = Math.min(least, each);
        }
        for (int at = 0; at < sum.length; at++) {
            sum[at] -= least;
        }
    }

    private void visit(int block) {
        double[] sum = alone(block);
        int[] domain = regions[block];
        int ahead = 0;
        int behind = 0;
        for (Side side : sides[block]) {
            if (side.later() == forward) {
                ahead++;
            } else {
                behind++;
                collect(side);
            }
            add(sum, handed(side), 1);
        }
        List<Membership> memberships = layout.ofBlock(block);
        for (Membership membership : memberships) {
            collect(membership, domain, sum);
        }
        lower(sum);
        int outgoing = ahead + memberships.size();
        double share = 1.0 / Math.max(1, Math.max(outgoing, behind + memberships.size()));
        for (Side side : sides[block]) {
            if (side.later() == forward) {
                add(handed(side), sum, -share);
            }
        }
        for (Membership membership : memberships) {
            hand(membership, domain, sum, share);
        }
    }

    private double[] handed(Side side) {
        return side.sends() ? atFrom[side.link()] : atTo[side.link()];
    }

    /** All that the link can spare at this end: then it costs nothing with any region here. */
    private void collect(Side side) {
        double[] other = side.sends() ? atTo[side.link()] : atFrom[side.link()];
        double[] own = handed(side);
        for (int at = 0; at < other.length; at++) {
            sent[at] = -other[at];
        }
        if (side.sends()) {
            side.cost().toSender(sent, message);
        } else {
            side.cost().toReceiver(sent, message);
        }
        for (int at = 0; at < own.length; at++) {
            own[at] = Math.min(message[at], ceiling);
        }
    }

    /** Takes from a group all that makes a difference whether the block stands in a region, and puts it to the block. */
    private void collect(Membership membership, int[] domain, double[] sum) {
        int group = membership.group();
        double[] row = rows[group][membership.member()];
        for (int at = 0; at < domain.length; at++) {
            int region = domain[at];
            sites.collectFromAbove(group, region, ceiling);
            double spare = Math.min(sites.at(group, region).spare(membership.member()), ceiling);
            double kept = row[region] - spare;
            sites.set(group, membership.member(), region, kept);
            sum[at] -= kept;
        }
    }

    private void hand(Membership membership, int[] domain, double[] sum, double share) {
        for (int at = 0; at < domain.length; at++) {
            sites.give(membership, domain[at], share * sum[at]);
            sites.handAbove(membership.group(), domain[at], ceiling);
        }
    }

    private static void add(double[] target, double[] more, double factor) {
        for (int at = 0; at < target.length; at++) {
            target[at] += factor * more[at];
        }
    }

    /** How much more a block costs by the position of a region in its domain than at least, as the last sweep saw it. */
    double[] excess(int block) {
        return excess[block];
    }

    /** The multipliers now reached. */
    Multipliers multipliers() {
        Multipliers reached = Multipliers.zero(layout);
        List<Link> links = layout.instance().links();
        for (int l = 0; l < atFrom.length; l++) {
            scatter(atFrom[l], regions[links.get(l).from()], reached.atFrom[l]);
            scatter(atTo[l], regions[links.get(l).to()], reached.atTo[l]);
        }
        for (int group = 0; group < rows.length; group++) {
            for (int member = 0; member < rows[group].length; member++) {
                System.arraycopy(rows[group][member], 0, reached.rows[group][member], 0, layout.regions());
            }
        }
        return reached;
    }

    private static void scatter(double[] part, int[] domain, double[] row) {
        for (int at = 0; at < domain.length; at++) {
            row[domain[at]] = part[at];
        }
    }

    /**
     * What a block is thought to cost by block and region, beyond its own cost and what is known of those placed before
     * it: what links to blocks that come later hand to it.
     */
    double[][] guess() {
        double[][] guess = new double[regions.length][layout.regions()];
        List<Link> links = layout.instance().links();
        for (int block = 0; block < regions.length; block++) {
            for (Side side : sides[block]) {
                int other = side.sends()
                        ? links.get(side.link()).to()
                        : links.get(side.link()).from();
                if (other > block || layout.isDivisible(other)) {
                    double[] handed = handed(side);
                    for (int at = 0; at < handed.length; at++) {
                        guess[block][regions[block][at]] += handed[at];
                    }
                }
            }
        }
        return guess;
    }
}
