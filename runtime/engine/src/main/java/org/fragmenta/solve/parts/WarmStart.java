package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.result.Certificate;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;

/** What the solution of a neighbour, with the same parts and other numbers, gives a search to start from. */
final class WarmStart {
    private final Layout layout;
    private final Names names;
    private final Solution previous;

    WarmStart(Layout layout, Names names, Solution previous) {
        this.layout = layout;
        this.names = names;
        this.previous = previous;
    }

    /** The neighbour's plan at today's costs; none if it has other blocks. */
    Candidate candidate() {
        return candidate(previous.plan());
    }

    /** The neighbour's plan with one block elsewhere. */
    Candidate moved(int block, int region) {
        List<Integer> plan = new ArrayList<>(previous.plan());
        plan.set(block, region);
        return candidate(plan);
    }

    /** The neighbour's plan with a share next to nothing of a divisible block in a region too. */
    Candidate opened(int block, int region) {
        int[] plan = previous.plan().stream().mapToInt(own -> own).toArray();
        double[][] shares = shares();
        shares[block][region] = Math.max(Double.MIN_VALUE, shares[block][region]);
        return Candidate.divided(layout.instance(), plan, shares);
    }

    private Candidate candidate(List<Integer> regions) {
        Instance instance = layout.instance();
        boolean fits =
                regions.size() == instance.blocks() && regions.stream().allMatch(region -> region < instance.regions());
        if (!fits) {
            return Candidate.NONE;
        }
        int[] plan = regions.stream().mapToInt(region -> region).toArray();
        if (previous.shares().isEmpty()) {
            return Candidate.whole(instance, plan);
        }
        return Candidate.divided(instance, plan, shares());
    }

    private double[][] shares() {
        double[][] shares = new double[layout.blocks()][layout.regions()];
        previous.shares().forEach(share -> shares[share.block()][share.region()] = share.share());
        return shares;
    }

    /**
     * The multipliers of the neighbour's first node, for what is known by the same names; none where it has none, or where
     * they bound today's plans no better than none.
     *
     * @param domains the plans to bound
     */
    Multipliers multipliers(Domains domains) {
        Multipliers set = Multipliers.zero(layout);
        previous.certificate().multipliers().stream().findFirst().ifPresent(known -> {
            links(known, set);
            groups(known, set);
            prices(known, set);
        });
        Multipliers none = Multipliers.zero(layout);
        return bound(set, domains) > bound(none, domains) ? set : none;
    }

    private double bound(Multipliers set, Domains domains) {
        int[][] regions = domains.regions();
        return new LeafBound(layout, domains, regions, new LinkTerms(layout, regions), set).bound();
    }

    private static Map<String, Integer> positions(List<String> ids) {
        Map<String, Integer> positions = new HashMap<>();
        IntStream.range(0, ids.size()).forEach(at -> positions.put(ids.get(at), at));
        return positions;
    }

    private void links(Certificate.Multipliers known, Multipliers set) {
        Map<String, Integer> at = positions(names.links());
        for (Certificate.LinkMultipliers link : known.links()) {
            if (at.containsKey(link.link())) {
                fill(link.atFrom(), set.atFrom[at.get(link.link())]);
                fill(link.atTo(), set.atTo[at.get(link.link())]);
            }
        }
    }

    private static void fill(CostRow from, double[] row) {
        if (from.size() == row.length) {
            System.arraycopy(from.toArray(), 0, row, 0, row.length);
        }
    }

    private void groups(Certificate.Multipliers known, Multipliers set) {
        for (Certificate.GroupMultipliers row : known.groups()) {
            for (int group = 0; group < layout.groups(); group++) {
                for (int member = 0; member < layout.group(group).members(); member++) {
                    if (layout.group(group).id().equals(row.group())
                            && idOf(group, member).equals(row.member())) {
                        fill(row.row(), set.rows[group][member]);
                    }
                }
            }
        }
    }

    private String idOf(int group, int member) {
        int block = layout.blockAt(group, member);
        return block == Layout.NONE
                ? layout.group(layout.poolAt(group, member)).id()
                : names.blocks().get(block);
    }

    /** What a block pays more than its price, its home has. */
    private void prices(Certificate.Multipliers known, Multipliers set) {
        Map<String, Integer> at = positions(names.blocks());
        for (Certificate.BlockPrice price : known.prices()) {
            int block = at.getOrDefault(price.block(), Layout.NONE);
            if (block != Layout.NONE && !layout.ofBlock(block).isEmpty()) {
                Membership home = layout.ofBlock(block).get(0);
                double[] row = set.rows[home.group()][home.member()];
                double[] cost = layout.instance().blockCost(block);
                for (int region = 0; region < row.length; region++) {
                    boolean may = cost[region] < Double.POSITIVE_INFINITY;
                    row[region] = may ? paid(block, region, set) - price.price() : 0;
                }
            }
        }
    }

    private double paid(int block, int region, Multipliers set) {
        double paid = layout.instance().blockCost(block)[region];
        List<Link> links = layout.instance().links();
        for (int l = 0; l < links.size(); l++) {
            paid += links.get(l).from() == block ? set.atFrom[l][region] : 0;
            paid += links.get(l).to() == block ? set.atTo[l][region] : 0;
        }
        for (int at = 1; at < layout.ofBlock(block).size(); at++) {
            Membership membership = layout.ofBlock(block).get(at);
            paid -= set.rows[membership.group()][membership.member()][region];
        }
        return paid;
    }
}
