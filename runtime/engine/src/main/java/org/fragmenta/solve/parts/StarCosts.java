package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;

/**
 * What blocks of stars, and pairs of them, cost at given multipliers, rounded down to whole units: so what follows is
 * exact. A pair is worth two units a unit, because its two stars have half of it each.
 */
final class StarCosts {
    /** Costs have about so many binary digits, which leaves room to add them up. */
    private static final int DIGITS = 46;

    private final Layout layout;
    private final Stars stars;
    private final Multipliers multipliers;
    private final double unit;
    private final long[][] own;
    private final List<List<Pair>> pairs = new ArrayList<>();

    /** What lies between a block and another. */
    static final class Pair {
        private final int other;
        private final long[] cells;

        private Pair(int other, int regions) {
            this.other = other;
            cells = new long[regions * regions];
        }

        /** The other block. */
        int other() {
            return other;
        }

        /** By the block's own region, row by row, and the other's; not to be written to. */
        long[] cells() {
            return cells;
        }
    }

    /**
     * @param ceiling above the size of any cost
     */
    StarCosts(Stars stars, Multipliers multipliers, double ceiling) {
        this.stars = stars;
        this.layout = stars.layout();
        this.multipliers = multipliers;
        unit = Math.scalb(1.0, Math.getExponent(ceiling) - DIGITS);
        own = new long[layout.blocks()][];
        for (int block = 0; block < own.length; block++) {
            pairs.add(new ArrayList<>());
        }
        for (List<Integer> blocks : stars.blocks()) {
            for (int block : blocks) {
                own[block] = own(block);
                for (int l : stars.links(block)) {
                    add(block, l);
                }
            }
        }
    }

    private long[] own(int block) {
        Membership home = layout.ofBlock(block).get(0);
        long[] sum = new long[layout.regions()];
        double[] cost = layout.instance().blockCost(block);
        List<Link> links = layout.instance().links();
        for (int region = 0; region < sum.length; region++) {
            double entry = entry(home.group(), region);
            if (cost[region] == Double.POSITIVE_INFINITY || entry == Double.POSITIVE_INFINITY) {
                sum[region] = LeastAssignment.NONE;
                continue;
            }
            sum[region] = floor(cost[region]) + floor(entry);
            for (int l = 0; l < links.size(); l++) {
                sum[region] += links.get(l).from() == block ? floor(multipliers.atFrom[l][region]) : 0;
                sum[region] += links.get(l).to() == block ? floor(multipliers.atTo[l][region]) : 0;
            }
            for (int at = 1; at < layout.ofBlock(block).size(); at++) {
                Membership away = layout.ofBlock(block).get(at);
                sum[region] += floor(-multipliers.rows[away.group()][away.member()][region]);
            }
        }
        return sum;
    }

    private double entry(int at, int region) {
        SiteGroup group = layout.group(at);
        return group.cost() instanceof LoadCost cost
                ? cost.opening()[region]
                : ((CountCost) group.cost()).at(region, 1);
    }

    private void add(int block, int l) {
        Link link = layout.instance().links().get(l);
        boolean sends = link.from() == block;
        int other = sends ? link.to() : link.from();
        int regions = layout.regions();
        Pair pair = pairs.get(block).stream()
                .filter(known -> known.other() == other)
                .findFirst()
                .orElseGet(() -> {
                    Pair made = new Pair(other, regions);
                    pairs.get(block).add(made);
                    return made;
                });
        double[] cells = ((DenseLinkCost) link.cost()).cells();
        double[] here = sends ? multipliers.atFrom[l] : multipliers.atTo[l];
        double[] there = sends ? multipliers.atTo[l] : multipliers.atFrom[l];
        for (int region = 0; region < regions; region++) {
            for (int next = 0; next < regions; next++) {
                double cost = cells[sends ? region * regions + next : next * regions + region];
                int cell = region * regions + next;
                pair.cells()[cell] = pair.cells()[cell] == LeastAssignment.NONE
                                || cost == Double.POSITIVE_INFINITY
                                || region == next
                        ? LeastAssignment.NONE
                        : pair.cells()[cell] + floor(cost) + floor(-here[region]) + floor(-there[next]);
            }
        }
    }

    private long floor(double cost) {
        return (long) Math.floor(cost / unit);
    }

    Stars stars() {
        return stars;
    }

    Multipliers multipliers() {
        return multipliers;
    }

    /** What a block costs in a region beside its pairs, in units; {@link LeastAssignment#NONE} where it cannot stand. */
    long own(int block, int region) {
        return own[block][region];
    }

    /** All that a block is paired with. */
    List<Pair> pairs(int block) {
        return pairs.get(block);
    }

    /** An amount in half units as money, rounded down where it is not a double. */
    double money(long halves) {
        double money = halves * (unit / 2);
        return Math.abs(halves) <= 1L << 53 ? money : Math.nextDown(money);
    }

    /** The fewest half units that come to an amount; {@link LeastAssignment#NONE} for more than there can be. */
    long halves(double money) {
        double halves = Math.ceil(money / (unit / 2)) + 1;
        return halves < Long.MAX_VALUE ? (long) halves : LeastAssignment.NONE;
    }

    int regions() {
        return layout.regions();
    }
}
