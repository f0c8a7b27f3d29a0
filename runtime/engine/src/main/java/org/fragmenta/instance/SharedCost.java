package org.fragmenta.instance;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.Instance.Link;

/** What the shared parts of one plan cost. */
final class SharedCost {
    /** Shares that fill a plant to the brim miss its capacity by their rounding. */
    private static final double DIVISION = 1e-9;

    private final Instance instance;
    private final double[][] shares;
    private final boolean[][] standing;

    /**
     * @param shares by block and region
     */
    SharedCost(Instance instance, double[][] shares) {
        this.instance = instance;
        this.shares = shares;
        this.standing = new boolean[instance.shared().groups().size()][instance.regions()];
    }

    double total() {
        double total = 0;
        List<SiteGroup> groups = instance.shared().groups();
        for (int at = 0; at < groups.size(); at++) {
            for (int region = 0; region < instance.regions(); region++) {
                total += siteCost(at, groups.get(at), region);
            }
        }
        for (PooledLink link : instance.shared().pooledLinks()) {
            total += plantLinks(link);
        }
        for (SharedLinks links : instance.shared().sharedLinks()) {
            total += openedPairs(links);
        }
        return total;
    }

    private double siteCost(int at, SiteGroup group, int region) {
        int count = 0;
        double load = 0;
        for (int member = 0; member < group.members(); member++) {
            double share = share(group, member, region);
            if (share > 0) {
                count++;
                load += group.cost() instanceof LoadCost cost ? share * cost.load()[member][region] : 0;
            }
        }
        standing[at][region] = count > 0;
        if (group.cost() instanceof CountCost cost) {
            return cost.at(region, count);
        }
        LoadCost cost = (LoadCost) group.cost();
        if (load > cost.capacity()[region] * (isDivided(group) ? 1 + DIVISION : 1)) {
            return Double.POSITIVE_INFINITY;
        }
        return count > 0 ? cost.opening()[region] : 0;
    }

    private boolean isDivided(SiteGroup group) {
        return group.blocks().stream().anyMatch(instance.shared().divisible()::contains);
    }

    private double share(SiteGroup group, int member, int region) {
        if (member < group.blocks().size()) {
            return shares[group.blocks().get(member)][region];
        }
        return standing[group.pools().get(member - group.blocks().size())][region] ? 1 : 0;
    }

    private double plantLinks(PooledLink link) {
        double total = 0;
        for (int from = 0; from < instance.regions(); from++) {
            for (int to = 0; shares[link.block()][from] > 0 && to < instance.regions(); to++) {
                total += standing[link.pool()][to] ? link.opening().at(from, to) : 0;
            }
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
        int from = only(link.from());
        int to = only(link.to());
        return new int[] {Math.min(from, to), Math.max(from, to)};
    }

    private int only(int block) {
        int region = 0;
        while (shares[block][region] == 0) {
            region++;
        }
        return region;
    }
}
