package org.fragmenta.instance;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.Instance.Link;

/** What the shared parts of one plan cost. */
final class SharedCost {
    /** Shares that fill a plant to the brim miss its capacity by their rounding. */
    private static final double DIVISION = 1e-9;

    private final Instance instance;
    private final int[][] regionsOf;
    private final double[][] sharesOf;
    private final boolean[][] standing;

    private SharedCost(Instance instance, int[][] regionsOf, double[][] sharesOf) {
        this.instance = instance;
        this.regionsOf = regionsOf;
        this.sharesOf = sharesOf;
        this.standing = new boolean[instance.shared().groups().size()][instance.regions()];
    }

    /** The cost of a plan that divides no block. */
    static double of(Instance instance, int[] plan) {
        int[][] regions = new int[plan.length][];
        double[][] shares = new double[plan.length][];
        double[] whole = {1};
        for (int block = 0; block < plan.length; block++) {
            regions[block] = new int[] {plan[block]};
            shares[block] = whole;
        }
        return new SharedCost(instance, regions, shares).total();
    }

    /**
     * The cost of a plan that divides blocks.
     *
     * @param shares by block and region
     */
    static double of(Instance instance, double[][] shares) {
        int[][] regions = new int[shares.length][];
        double[][] parts = new double[shares.length][];
        for (int block = 0; block < shares.length; block++) {
            int[] all = new int[instance.regions()];
            double[] part = new double[all.length];
            int size = 0;
            for (int region = 0; region < all.length; region++) {
                if (shares[block][region] > 0) {
                    all[size] = region;
                    part[size++] = shares[block][region];
                }
            }
            regions[block] = Arrays.copyOf(all, size);
            parts[block] = Arrays.copyOf(part, size);
        }
        return new SharedCost(instance, regions, parts).total();
    }

    private double total() {
        double total = 0;
        List<SiteGroup> groups = instance.shared().groups();
        for (int at = 0; at < groups.size(); at++) {
            total += siteCosts(at, groups.get(at));
        }
        for (PooledLink link : instance.shared().pooledLinks()) {
            total += plantLinks(link);
        }
        for (SharedLinks links : instance.shared().sharedLinks()) {
            total += openedPairs(links);
        }
        return total;
    }

    private double siteCosts(int at, SiteGroup group) {
        int[] count = new int[instance.regions()];
        for (int block : group.blocks()) {
            for (int region : regionsOf[block]) {
                count[region]++;
            }
        }
        for (int pool : group.pools()) {
            for (int region = 0; region < count.length; region++) {
                count[region] += standing[pool][region] ? 1 : 0;
            }
        }
        double[] load = group.cost() instanceof LoadCost cost ? loads(group, cost) : new double[0];
        double total = 0;
        for (int region = 0; region < count.length; region++) {
            standing[at][region] = count[region] > 0;
            if (count[region] > 0) {
                total += group.cost() instanceof CountCost cost
                        ? cost.at(region, count[region])
                        : opening((LoadCost) group.cost(), region, load[region]);
            }
        }
        return total;
    }

    private double[] loads(SiteGroup group, LoadCost cost) {
        double[] load = new double[instance.regions()];
        int member = 0;
        for (int block : group.blocks()) {
            for (int part = 0; part < regionsOf[block].length; part++) {
                int region = regionsOf[block][part];
                load[region] += sharesOf[block][part] * cost.load()[member][region];
            }
            member++;
        }
        for (int pool : group.pools()) {
            for (int region = 0; region < load.length; region++) {
                load[region] += standing[pool][region] ? cost.load()[member][region] : 0;
            }
            member++;
        }
        if (isDivided(group)) {
            Arrays.setAll(load, region -> load[region] / (1 + DIVISION));
        }
        return load;
    }

    private static double opening(LoadCost cost, int region, double load) {
        return load > cost.capacity()[region] ? Double.POSITIVE_INFINITY : cost.opening()[region];
    }

    private boolean isDivided(SiteGroup group) {
        return group.blocks().stream().anyMatch(block -> regionsOf[block].length > 1);
    }

    private double plantLinks(PooledLink link) {
        double total = 0;
        int from = regionsOf[link.block()][0];
        for (int to = 0; to < instance.regions(); to++) {
            total += standing[link.pool()][to] ? link.opening().at(from, to) : 0;
        }
        return total;
    }

    private double openedPairs(SharedLinks links) {
        double total = 0;
        for (int at = 0; at < links.links().size(); at++) {
            int[] ends = ends(links, at);
            boolean opened = ends[0] == ends[1];
            for (int earlier = 0; earlier < at && !opened; earlier++) {
                opened = Arrays.equals(ends, ends(links, earlier));
            }
            total += opened ? 0 : links.opening().at(ends[0], ends[1]);
        }
        return total;
    }

    private int[] ends(SharedLinks links, int at) {
        Link link = instance.links().get(links.links().get(at));
        int from = regionsOf[link.from()][0];
        int to = regionsOf[link.to()][0];
        return new int[] {Math.min(from, to), Math.max(from, to)};
    }
}
