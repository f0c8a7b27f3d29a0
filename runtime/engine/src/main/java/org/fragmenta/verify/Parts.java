package org.fragmenta.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.PooledLink;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SharedLinks;
import org.fragmenta.instance.SiteCost;
import org.fragmenta.instance.SiteGroup;

/** An instance, and which of its parts touch which. */
final class Parts {
    /** No group, or no service. */
    static final int NONE = -1;

    private final Instance instance;
    private final LinkRows rows;
    private final BitSet divisible = new BitSet();
    private final int[] home;
    private final int[] service;
    private final List<List<Integer>> linksOf = new ArrayList<>();
    private final List<List<Seat>> awayOf = new ArrayList<>();
    private final List<List<Seat>> poolIn = new ArrayList<>();
    private final List<List<PooledLink>> pooledTo = new ArrayList<>();

    /**
     * A member's place in a group.
     *
     * @param group position of the group
     * @param member position of the member, blocks first, then pools
     */
    record Seat(int group, int member) {}

    Parts(Instance instance) {
        this.instance = instance;
        rows = new LinkRows(instance);
        home = new int[instance.blocks()];
        Arrays.fill(home, NONE);
        for (int block = 0; block < home.length; block++) {
            linksOf.add(new ArrayList<>());
            awayOf.add(new ArrayList<>());
        }
        for (int index = 0; index < instance.links().size(); index++) {
            Link link = instance.links().get(index);
            linksOf.get(link.from()).add(index);
            linksOf.get(link.to()).add(index);
        }
        Shared shared = instance.shared();
        shared.divisible().forEach(divisible::set);
        shared.groups().forEach(group -> {
            poolIn.add(new ArrayList<>());
            pooledTo.add(new ArrayList<>());
        });
        seat(shared.groups());
        shared.pooledLinks().forEach(link -> pooledTo.get(link.pool()).add(link));
        service = new int[instance.links().size()];
        Arrays.fill(service, NONE);
        for (int at = 0; at < shared.sharedLinks().size(); at++) {
            for (int link : shared.sharedLinks().get(at).links()) {
                service[link] = at;
            }
        }
    }

    private void seat(List<SiteGroup> groups) {
        for (int group = 0; group < groups.size(); group++) {
            List<Integer> blocks = groups.get(group).blocks();
            for (int member = 0; member < blocks.size(); member++) {
                int block = blocks.get(member);
                if (home[block] == NONE) {
                    home[block] = group;
                } else {
                    awayOf.get(block).add(new Seat(group, member));
                }
            }
            List<Integer> pools = groups.get(group).pools();
            for (int at = 0; at < pools.size(); at++) {
                poolIn.get(pools.get(at)).add(new Seat(group, blocks.size() + at));
            }
        }
    }

    /** The same parts with every finite cost 0, so that only what is possible is left. */
    Parts free() {
        double[][] costs = new double[instance.blocks()][];
        Arrays.setAll(costs, block -> free(instance.blockCost(block)));
        List<Link> links = instance.links().stream()
                .map(link -> new Link(link.from(), link.to(), link.cost().scaled(0)))
                .toList();
        Shared shared = instance.shared();
        List<SiteGroup> groups = shared.groups().stream()
                .map(group -> new SiteGroup(group.id(), group.blocks(), group.pools(), free(group.cost())))
                .toList();
        List<PooledLink> pooled = shared.pooledLinks().stream()
                .map(link -> new PooledLink(
                        link.id(), link.block(), link.pool(), link.opening().scaled(0)))
                .toList();
        List<SharedLinks> services = shared.sharedLinks().stream()
                .map(service -> new SharedLinks(
                        service.id(), service.links(), service.opening().scaled(0)))
                .toList();
        return new Parts(new Instance(
                instance.regions(), costs, links, new Shared(groups, pooled, services, shared.divisible())));
    }

    private static SiteCost free(SiteCost cost) {
        if (cost instanceof LoadCost load) {
            return new LoadCost(free(load.opening()), load.capacity(), load.load());
        }
        double[][] costs = ((CountCost) cost).byRegion();
        return new CountCost(Arrays.stream(costs).map(Parts::free).toArray(double[][]::new));
    }

    private static double[] free(double[] costs) {
        return Arrays.stream(costs)
                .map(cost -> cost < Double.POSITIVE_INFINITY ? 0 : cost)
                .toArray();
    }

    Instance instance() {
        return instance;
    }

    LinkRows rows() {
        return rows;
    }

    List<SiteGroup> groups() {
        return instance.shared().groups();
    }

    boolean isDivisible(int block) {
        return divisible.get(block);
    }

    /** The first group that lists a block; {@link #NONE} if no group does. */
    int home(int block) {
        return home[block];
    }

    /** The block's places in other groups than its first. */
    List<Seat> awayOf(int block) {
        return awayOf.get(block);
    }

    /** A pool's places in the groups that count it. */
    List<Seat> poolIn(int group) {
        return poolIn.get(group);
    }

    /** The links that begin or end at a block. */
    List<Integer> linksOf(int block) {
        return linksOf.get(block);
    }

    /** The links whose fixed cost is due once a plant of a pool. */
    List<PooledLink> pooledTo(int group) {
        return pooledTo.get(group);
    }

    /** The service that a link uses; {@link #NONE} if it uses none. */
    int service(int link) {
        return service[link];
    }
}
