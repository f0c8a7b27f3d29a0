package org.fragmenta.solve.plants;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SiteGroup;

/**
 * An instance read as facility location: every block is a customer, every region of every group a site, at the position
 * {@code group * regions + region}.
 */
final class SitesOfGroups {
    private final Instance instance;
    private final int sites;
    private final double[] opening;
    private final double[] capacity;
    private final double[][] cost;
    private final double[] load;

    private SitesOfGroups(Instance instance) {
        this.instance = instance;
        sites = instance.shared().groups().size() * instance.regions();
        opening = new double[sites];
        capacity = new double[sites];
        cost = new double[instance.blocks()][sites];
        load = new double[instance.blocks()];
        Arrays.fill(capacity, Double.POSITIVE_INFINITY);
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        Arrays.fill(load, Double.NaN);
    }

    /** The problem; empty if the instance has links, or groups of another kind, or a block that is not in just one. */
    static Optional<PlantProblem> read(Instance instance) {
        Shared shared = instance.shared();
        boolean linked = !instance.links().isEmpty()
                || !shared.pooledLinks().isEmpty()
                || !shared.sharedLinks().isEmpty();
        if (linked || !arePartition(instance)) {
            return Optional.empty();
        }
        SitesOfGroups reader = new SitesOfGroups(instance);
        for (int group = 0; group < shared.groups().size(); group++) {
            if (!reader.read(group)) {
                return Optional.empty();
            }
        }
        boolean[] divisible = new boolean[instance.blocks()];
        shared.divisible().forEach(block -> divisible[block] = true);
        return Optional.of(new PlantProblem(reader.cost, reader.opening, reader.capacity, reader.load, divisible));
    }

    private static boolean arePartition(Instance instance) {
        int[] listed = new int[instance.blocks()];
        for (SiteGroup group : instance.shared().groups()) {
            if (!group.pools().isEmpty()) {
                return false;
            }
            group.blocks().forEach(block -> listed[block]++);
        }
        return Arrays.stream(listed).allMatch(times -> times == 1);
    }

    private boolean read(int at) {
        SiteGroup group = instance.shared().groups().get(at);
        int first = at * instance.regions();
        for (int block : group.blocks()) {
            System.arraycopy(instance.blockCost(block), 0, cost[block], first, instance.regions());
        }
        return group.cost() instanceof CountCost count
                ? readCounts(count, group.blocks(), first)
                : readLoads((LoadCost) group.cost(), group.blocks(), first);
    }

    /** A cost of the first member alone is an opening cost; a number of places is a capacity for loads of 1. */
    private boolean readCounts(CountCost count, List<Integer> blocks, int first) {
        blocks.forEach(block -> load[block] = 1);
        for (int region = 0; region < instance.regions(); region++) {
            opening[first + region] = count.at(region, 1);
            if (opening[first + region] < 0) {
                return false;
            }
            int places = 1;
            while (places < blocks.size() && count.at(region, places + 1) == opening[first + region]) {
                places++;
            }
            for (int more = places + 1; more <= blocks.size(); more++) {
                if (count.at(region, more) < Double.POSITIVE_INFINITY) {
                    return false;
                }
            }
            if (places < blocks.size()) {
                capacity[first + region] = places;
            }
        }
        return true;
    }

    private boolean readLoads(LoadCost loads, List<Integer> blocks, int first) {
        System.arraycopy(loads.opening(), 0, opening, first, instance.regions());
        System.arraycopy(loads.capacity(), 0, capacity, first, instance.regions());
        for (int region = 0; region < instance.regions(); region++) {
            if (opening[first + region] < 0) {
                return false;
            }
            for (int member = 0; member < blocks.size(); member++) {
                int block = blocks.get(member);
                boolean able = instance.blockCost(block)[region] < Double.POSITIVE_INFINITY;
                double here = loads.load()[member][region];
                if (able && Double.isNaN(load[block])) {
                    load[block] = here;
                } else if (able && load[block] != here) {
                    return false;
                }
            }
        }
        for (int block : blocks) {
            load[block] = Double.isNaN(load[block]) ? 0 : load[block];
        }
        return true;
    }
}
