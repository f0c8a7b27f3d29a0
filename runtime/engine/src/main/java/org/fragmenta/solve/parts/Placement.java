package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.PooledLink;
import org.fragmenta.instance.SharedLinks;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.solve.PlanCosts;

/** A plan in the making: who stands where, and what one more block would add in each region. */
final class Placement {
    private final Layout layout;
    private final PlanCosts costs;
    private final int[] plan;
    private final int[][] count;

    Placement(Layout layout, PlanCosts costs) {
        this.layout = layout;
        this.costs = costs;
        plan = new int[layout.blocks()];
        Arrays.fill(plan, PlanCosts.OPEN);
        count = new int[layout.groups()][layout.regions()];
    }

    /** The region of every block, {@link PlanCosts#OPEN} where it is not placed; not to be written to. */
    int[] plan() {
        return plan;
    }

    int region(int block) {
        return plan[block];
    }

    /** How many members of a group stand in a region. */
    int count(int group, int region) {
        return count[group][region];
    }

    /** Places a block that is not placed. */
    void place(int block, int region) {
        plan[block] = region;
        layout.ofBlock(block).forEach(membership -> enter(membership, region));
    }

    /** Takes a placed block away. */
    void remove(int block) {
        int region = plan[block];
        layout.ofBlock(block).forEach(membership -> leave(membership, region));
        plan[block] = PlanCosts.OPEN;
    }

    private void enter(Membership membership, int region) {
        if (count[membership.group()][region]++ == 0) {
            layout.ofPool(membership.group()).forEach(above -> enter(above, region));
        }
    }

    private void leave(Membership membership, int region) {
        if (--count[membership.group()][region] == 0) {
            layout.ofPool(membership.group()).forEach(above -> leave(above, region));
        }
    }

    /**
     * What a block that is not placed would add, by region: its own cost, its links to blocks that are placed, and what
     * its groups would cost more.
     *
     * @param sum filled by region
     */
    void around(int block, double[] sum) {
        costs.around(block, plan, sum);
        for (Membership membership : layout.ofBlock(block)) {
            if (layout.group(membership.group()).cost() instanceof CountCost cost) {
                addCounts(membership.group(), cost, sum);
            } else {
                for (int region = 0; region < sum.length; region++) {
                    if (sum[region] < Double.POSITIVE_INFINITY) {
                        sum[region] += more(membership, region);
                    }
                }
            }
        }
        addPooledLinks(block, sum);
        for (SharedLinks service : layout.services()) {
            addService(service, block, sum);
        }
    }

    private void addCounts(int group, CountCost cost, double[] sum) {
        int[] members = count[group];
        boolean starts =
                !layout.pooledOf(group).isEmpty() || !layout.ofPool(group).isEmpty();
        for (int region = 0; region < sum.length; region++) {
            sum[region] += starts ? more(group, cost, members[region], region) : more(cost, members[region], region);
        }
    }

    private static double more(CountCost cost, int members, int region) {
        double then = cost.at(region, members + 1);
        return then == Double.POSITIVE_INFINITY ? then : then - cost.at(region, members);
    }

    private double more(int group, CountCost cost, int members, int region) {
        double more = more(cost, members, region);
        return members == 0 ? more + start(group, region) : more;
    }

    /** What a region costs a group more with one more member there. */
    double more(Membership membership, int region) {
        int at = membership.group();
        int now = count[at][region];
        if (layout.group(at).cost() instanceof CountCost cost) {
            return more(at, cost, now, region);
        }
        LoadCost cost = (LoadCost) layout.group(at).cost();
        boolean fits = load(at, cost, region, membership.member()) <= cost.capacity()[region];
        return !fits ? Double.POSITIVE_INFINITY : now == 0 ? opening(at, region) : 0;
    }

    /** What a group whose cost is by load pays for the first member in a region, which is not there yet. */
    double opening(int group, int region) {
        return ((LoadCost) layout.group(group).cost()).opening()[region] + start(group, region);
    }

    /** What links to a pool and the groups that count it pay when it opens. */
    private double start(int group, int region) {
        double more = 0;
        for (PooledLink link : layout.pooledOf(group)) {
            int from = plan[link.block()];
            more += from == PlanCosts.OPEN ? 0 : link.opening().at(from, region);
        }
        for (Membership above : layout.ofPool(group)) {
            more += more(above, region);
        }
        return more;
    }

    /** The load in a region with one more member, summed in the order of the members. */
    private double load(int at, LoadCost cost, int region, int more) {
        SiteGroup group = layout.group(at);
        double load = 0;
        for (int member = 0; member < group.members(); member++) {
            int block = layout.blockAt(at, member);
            boolean stands =
                    block == Layout.NONE ? count[layout.poolAt(at, member)][region] > 0 : plan[block] == region;
            load += stands || member == more ? cost.load()[member][region] : 0;
        }
        return load;
    }

    private void addPooledLinks(int block, double[] sum) {
        for (PooledLink link : layout.instance().shared().pooledLinks()) {
            if (link.block() != block) {
                continue;
            }
            for (int to = 0; to < sum.length; to++) {
                if (count[link.pool()][to] > 0) {
                    for (int from = 0; from < sum.length; from++) {
                        sum[from] += link.opening().at(from, to);
                    }
                }
            }
        }
    }

    /** A pair of regions that another link has opened already is free. */
    private void addService(SharedLinks service, int block, double[] sum) {
        List<Link> links = layout.instance().links();
        boolean[] partners = new boolean[sum.length];
        for (int l : service.links()) {
            Link link = links.get(l);
            if (link.from() == block || link.to() == block) {
                int partner = plan[link.from() == block ? link.to() : link.from()];
                if (partner != PlanCosts.OPEN) {
                    partners[partner] = true;
                }
            }
        }
        for (int partner = 0; partner < partners.length; partner++) {
            if (!partners[partner]) {
                continue;
            }
            boolean[] opened = opened(service, block, partner);
            for (int region = 0; region < sum.length; region++) {
                if (region != partner && !opened[region]) {
                    // Two partners may want the same pair only from each other's side, which is another pair.
                    sum[region] += service.opening().at(region, partner);
                }
            }
        }
    }

    /** The regions that the other blocks' links have joined to a region. */
    private boolean[] opened(SharedLinks service, int except, int region) {
        boolean[] opened = new boolean[layout.regions()];
        for (int l : service.links()) {
            Link link = layout.instance().links().get(l);
            if (link.from() == except || link.to() == except) {
                continue;
            }
            if (plan[link.from()] == region && plan[link.to()] != PlanCosts.OPEN) {
                opened[plan[link.to()]] = true;
            }
            if (plan[link.to()] == region && plan[link.from()] != PlanCosts.OPEN) {
                opened[plan[link.from()]] = true;
            }
        }
        return opened;
    }
}
