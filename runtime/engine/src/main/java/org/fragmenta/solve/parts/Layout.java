package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.PooledLink;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SharedLinks;
import org.fragmenta.instance.SiteGroup;

/** Who shares what with whom in one instance; does not change during a search. */
final class Layout {
    /** No home, no service. */
    static final int NONE = -1;

    /** A capacity that exceeds whole loads by this part of it was widened against rounding. */
    private static final double HAIR = 0x1p-47;

    private final Instance instance;
    private final List<SiteGroup> groups;
    private final List<List<Membership>> ofBlock = new ArrayList<>();
    private final List<List<Membership>> ofPool = new ArrayList<>();
    private final List<List<PooledLink>> pooled = new ArrayList<>();
    private final boolean[] divisible;
    private final int[] serviceOf;
    private final int[][] room;
    private final double[][][] counts;
    private final boolean inParts;
    private final double ceiling;

    Layout(Instance instance) {
        this.instance = instance;
        Shared shared = instance.shared();
        groups = shared.groups();
        for (int block = 0; block < instance.blocks(); block++) {
            ofBlock.add(new ArrayList<>());
        }
        for (int at = 0; at < groups.size(); at++) {
            ofPool.add(new ArrayList<>());
            pooled.add(new ArrayList<>());
            SiteGroup group = groups.get(at);
            for (int member = 0; member < group.members(); member++) {
                boolean isBlock = member < group.blocks().size();
                List<Membership> memberships = isBlock
                        ? ofBlock.get(group.blocks().get(member))
                        : ofPool.get(group.pools().get(member - group.blocks().size()));
                memberships.add(new Membership(at, member));
            }
        }
        shared.pooledLinks().forEach(link -> pooled.get(link.pool()).add(link));
        divisible = new boolean[instance.blocks()];
        shared.divisible().forEach(block -> divisible[block] = true);
        serviceOf = new int[instance.links().size()];
        Arrays.fill(serviceOf, NONE);
        for (int service = 0; service < shared.sharedLinks().size(); service++) {
            for (int link : shared.sharedLinks().get(service).links()) {
                serviceOf[link] = service;
            }
        }
        room = new int[groups.size()][instance.regions()];
        counts = new double[groups.size()][instance.regions()][];
        for (int at = 0; at < groups.size(); at++) {
            for (int region = 0; region < instance.regions(); region++) {
                counts[at][region] = counts(at, region, divisible);
                room[at][region] = room(groups.get(at).members(), counts[at][region]);
            }
        }
        ceiling = Scale.of(instance);
        inParts = Arrays.stream(counts).flatMap(Arrays::stream).anyMatch(row -> row.length == 0);
    }

    /** The cost by the number of members; empty if it depends on more. */
    private double[] counts(int at, int region, boolean[] divisible) {
        SiteGroup group = groups.get(at);
        int members = group.members();
        double[] row = new double[members + 1];
        if (group.cost() instanceof CountCost cost) {
            Arrays.setAll(row, count -> cost.at(region, count));
            return row;
        }
        LoadCost cost = (LoadCost) group.cost();
        double load = cost.load()[0][region];
        double places = load == 0 ? members : Math.floor(cost.capacity()[region] / load);
        double rest = cost.capacity()[region] - places * load;
        // A pool that hands cost on may cost less than nothing before anybody stands there, which counts cannot say.
        boolean alike = ofPool.get(at).isEmpty()
                && group.blocks().stream().noneMatch(block -> divisible[block])
                && Arrays.stream(cost.load()).allMatch(each -> each[region] == load)
                && (places >= members || (rest >= 0 && rest <= HAIR * cost.capacity()[region]));
        if (!alike) {
            return new double[0];
        }
        Arrays.setAll(
                row, count -> count == 0 ? 0 : count <= places ? cost.opening()[region] : Double.POSITIVE_INFINITY);
        return row;
    }

    /** Whether bounds put parts of members into some region, as where its capacity is no number of equal loads. */
    boolean fillsInParts() {
        return inParts;
    }

    private static int room(int members, double[] counts) {
        int most = members;
        while (counts.length > 0 && most > 0 && counts[most] == Double.POSITIVE_INFINITY) {
            most--;
        }
        return most;
    }

    Instance instance() {
        return instance;
    }

    /** Above all that any plan may cost more than another. */
    double ceiling() {
        return ceiling;
    }

    int blocks() {
        return instance.blocks();
    }

    int regions() {
        return instance.regions();
    }

    int groups() {
        return groups.size();
    }

    SiteGroup group(int group) {
        return groups.get(group);
    }

    List<SharedLinks> services() {
        return instance.shared().sharedLinks();
    }

    /** The service that a link uses, or {@link #NONE}. */
    int serviceOf(int link) {
        return serviceOf[link];
    }

    /** Where a block is a member; the first is its home. */
    List<Membership> ofBlock(int block) {
        return ofBlock.get(block);
    }

    /** Where a group is a member as a pool. */
    List<Membership> ofPool(int group) {
        return ofPool.get(group);
    }

    /** Links whose fixed cost is due where a group stands. */
    List<PooledLink> pooledOf(int group) {
        return pooled.get(group);
    }

    boolean isDivisible(int block) {
        return divisible[block];
    }

    /** The cost of a region by the number of members there, where nothing else matters; otherwise empty. */
    double[] counts(int group, int region) {
        return counts[group][region];
    }

    /** How many members a region can hold at most, unlike loads aside. */
    int room(int group, int region) {
        return room[group][region];
    }

    /** The block that a member is, or {@link #NONE} if it is a pool. */
    int blockAt(int group, int member) {
        List<Integer> blocks = groups.get(group).blocks();
        return member < blocks.size() ? blocks.get(member) : NONE;
    }

    /** The group that a member is, which must be a pool. */
    int poolAt(int group, int member) {
        SiteGroup owner = groups.get(group);
        return owner.pools().get(member - owner.blocks().size());
    }
}
