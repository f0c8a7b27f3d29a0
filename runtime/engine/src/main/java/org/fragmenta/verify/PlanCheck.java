package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_PLAN;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.PooledLink;
import org.fragmenta.instance.SharedLinks;
import org.fragmenta.instance.SiteGroup;

/** Checks that a plan can be, and what it costs in exact arithmetic. */
final class PlanCheck {
    /** Shares that fill a plant to the brim miss its capacity by their rounding. */
    private static final BigDecimal DIVISION = new BigDecimal("1e-9");

    private final Parts parts;
    private final Instance instance;
    private final Positions positions;
    private final Report report;
    private final Placement plan;
    private final int[][] counts;
    private boolean possible = true;
    private BigDecimal total = BigDecimal.ZERO;

    PlanCheck(Parts parts, Positions positions, Report report, Placement plan) {
        this.parts = parts;
        this.instance = parts.instance();
        this.positions = positions;
        this.report = report;
        this.plan = plan;
        counts = new int[parts.groups().size()][instance.regions()];
    }

    /** Whether the plan can be; findings say what cannot. */
    boolean check() {
        for (int block = 0; block < instance.blocks(); block++) {
            for (int region : plan.standing(block).stream().toArray()) {
                add(
                        instance.blockCost(block)[region],
                        plan.share(block, region),
                        "has block " + positions.blocks().get(block) + " in \"" + region(region)
                                + "\", where it cannot stand");
            }
        }
        for (int link = 0; link < instance.links().size(); link++) {
            join(instance.links().get(link), positions.links().get(link));
        }
        for (int group = 0; group < counts.length; group++) {
            for (int region = 0; region < instance.regions(); region++) {
                stand(parts.groups().get(group), group, region);
            }
        }
        instance.shared().pooledLinks().forEach(this::supply);
        instance.shared().sharedLinks().forEach(this::open);
        return possible;
    }

    /** What a possible plan costs, to the last digit. */
    BigDecimal total() {
        return total;
    }

    private void add(double cost, double share, String problem) {
        if (cost == Double.POSITIVE_INFINITY) {
            report.wrong(WRONG_PLAN, "$.plan", problem);
            possible = false;
        } else {
            total = total.add(new BigDecimal(cost).multiply(new BigDecimal(share)));
        }
    }

    private String region(int region) {
        return positions.regions().get(region);
    }

    private void join(Link link, String id) {
        for (int from : plan.standing(link.from()).stream().toArray()) {
            for (int to : plan.standing(link.to()).stream().toArray()) {
                add(
                        link.cost().at(from, to),
                        plan.share(link.from(), from) * plan.share(link.to(), to),
                        "has link " + id + " join \"" + region(from) + "\" to \"" + region(to) + "\", which it cannot");
            }
        }
    }

    private void stand(SiteGroup group, int position, int region) {
        BigDecimal load = BigDecimal.ZERO;
        boolean divided = false;
        for (int member = 0; member < group.members(); member++) {
            double share = share(group, member, region);
            divided |= member < group.blocks().size()
                    && parts.isDivisible(group.blocks().get(member));
            counts[position][region] += share > 0 ? 1 : 0;
            if (share > 0 && group.cost() instanceof LoadCost cost) {
                load = load.add(new BigDecimal(cost.load()[member][region]).multiply(new BigDecimal(share)));
            }
        }
        int count = counts[position][region];
        if (group.cost() instanceof CountCost cost) {
            add(
                    cost.at(region, count),
                    1,
                    "has " + count + " members of group " + group.id() + " in \"" + region(region)
                            + "\", which is not possible");
            return;
        }
        LoadCost cost = (LoadCost) group.cost();
        if (count > 0) {
            add(cost.opening()[region], 1, "has group " + group.id() + " in \"" + region(region) + "\"");
        }
        double capacity = cost.capacity()[region];
        if (capacity < Double.POSITIVE_INFINITY && load.compareTo(room(capacity, divided)) > 0) {
            report.wrong(
                    WRONG_PLAN,
                    "$.plan",
                    "loads group " + group.id() + " in \"" + region(region) + "\" with " + load.doubleValue()
                            + ", but its capacity there is " + capacity);
            possible = false;
        }
    }

    private static BigDecimal room(double capacity, boolean divided) {
        BigDecimal exact = new BigDecimal(capacity);
        return divided ? exact.add(exact.multiply(DIVISION)) : exact;
    }

    private double share(SiteGroup group, int member, int region) {
        List<Integer> blocks = group.blocks();
        if (member < blocks.size()) {
            return plan.share(blocks.get(member), region);
        }
        return counts[group.pools().get(member - blocks.size())][region] > 0 ? 1 : 0;
    }

    private void supply(PooledLink link) {
        int from = plan.standing(link.block()).nextSetBit(0);
        for (int to = 0; to < instance.regions(); to++) {
            if (counts[link.pool()][to] > 0) {
                add(
                        link.opening().at(from, to),
                        1,
                        "has link " + link.id() + " join \"" + region(from) + "\" to \"" + region(to)
                                + "\", which it cannot");
            }
        }
    }

    private void open(SharedLinks service) {
        int regions = instance.regions();
        LinkCost opening = service.opening();
        BitSet pairs = new BitSet();
        for (int index : service.links()) {
            Link link = instance.links().get(index);
            int from = plan.standing(link.from()).nextSetBit(0);
            int to = plan.standing(link.to()).nextSetBit(0);
            int pair = Math.min(from, to) * regions + Math.max(from, to);
            if (from != to && !pairs.get(pair)) {
                pairs.set(pair);
                add(
                        opening.at(from, to),
                        1,
                        "has service " + service.id() + " join \"" + region(from) + "\" to \"" + region(to)
                                + "\", which it cannot");
            }
        }
    }
}
