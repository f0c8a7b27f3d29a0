package org.fragmenta.solve;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/**
 * What sweeps over some regions of each block pass: the blocks that have a choice, their costs, and the ends of the links
 * between two such blocks. A link to a block with one region left has nothing to decide, so what it costs is paid once
 * and for all, at the end that has a choice.
 */
final class Sides {
    private final Instance instance;
    private final int[][] domains;
    private final double[][] costs;
    private final Side[][] open;
    private final double[][] atFrom;
    private final double[][] atTo;
    private final double[] sent;
    private final double[] message;

    /**
     * @param space what the searches of the instance share
     * @param domains regions of each block, rising, at least one
     * @param start multipliers to start from; not changed
     */
    Sides(SearchSpace space, int[][] domains, Reparametrisation start) {
        instance = space.instance();
        this.domains = domains;
        costs = new double[domains.length][];
        for (int block = 0; block < costs.length; block++) {
            costs[block] = gather(instance.blockCost(block), domains[block]);
        }
        atFrom = new double[instance.links().size()][];
        atTo = new double[instance.links().size()][];
        PairCost[] pairs = new PairCost[atFrom.length];
        for (int l = 0; l < pairs.length; l++) {
            Link link = instance.links().get(l);
            int[] from = domains[link.from()];
            int[] to = domains[link.to()];
            pairs[l] = PairCost.of(link, from, to);
            atFrom[l] = gather(start.atFrom(l), from);
            atTo[l] = gather(start.atTo(l), to);
        }
        sent = new double[instance.regions()];
        message = new double[instance.regions()];
        open = new Side[domains.length][];
        connect(space, pairs);
    }

    private static double[] gather(double[] row, int[] domain) {
        double[] part = new double[domain.length];
        for (int at = 0; at < domain.length; at++) {
            part[at] = row[domain[at]];
        }
        return part;
    }

    private void connect(SearchSpace space, PairCost[] pairs) {
        int[] position = new int[open.length];
        for (int k = 0; k < position.length; k++) {
            position[space.order()[k]] = k;
        }
        for (int block = 0; block < open.length; block++) {
            List<Side> sides = new ArrayList<>();
            for (int l : space.linksOf()[block]) {
                Link link = instance.links().get(l);
                boolean sends = link.from() == block;
                int other = sends ? link.to() : link.from();
                boolean later = position[other] > position[block];
                double[] here = sends ? atFrom[l] : atTo[l];
                double[] there = sends ? atTo[l] : atFrom[l];
                Side side = new Side(other, later, here, there, sends, pairs[l]);
                if (here.length > 1 && there.length > 1) {
                    sides.add(side);
                } else {
                    settle(block, side, here.length > there.length || (here.length == there.length && !later));
                }
            }
            open[block] = sides.toArray(Side[]::new);
        }
    }

    private void settle(int block, Side side, boolean pays) {
        if (pays) {
            side.collect(sent, message);
        }
        side.addHanded(costs[block]);
    }

    /** Whether a block has more than one region. */
    boolean isOpen(int block) {
        return domains[block].length > 1;
    }

    /** What all blocks without a choice pay. */
    double settled() {
        double settled = 0;
        for (int block = 0; block < domains.length; block++) {
            settled += isOpen(block) ? 0 : costs[block][0];
        }
        return settled;
    }

    /** The ends, at a block, of the links to blocks with a choice; not to be written to. */
    Side[] of(int block) {
        return open[block];
    }

    /** What a block pays without those links, by position in its domain; not to be written to. */
    double[] costs(int block) {
        return costs[block];
    }

    /** Writes the multipliers now reached down, leaving alone what is stated of regions outside the domains. */
    void write(Reparametrisation target) {
        for (int l = 0; l < atFrom.length; l++) {
            Link link = instance.links().get(l);
            scatter(atFrom[l], domains[link.from()], target.atFrom(l));
            scatter(atTo[l], domains[link.to()], target.atTo(l));
        }
    }

    private static void scatter(double[] part, int[] domain, double[] row) {
        for (int at = 0; at < domain.length; at++) {
            row[domain[at]] = part[at];
        }
    }
}
