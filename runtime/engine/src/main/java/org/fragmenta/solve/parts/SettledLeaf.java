package org.fragmenta.solve.parts;

import java.util.List;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.solve.PlanCosts;

/**
 * The best plan of a node in which only the shares of divisible blocks are free, and the multipliers that prove it: the
 * prices of the transport problem. Or, if there is no such plan, multipliers that prove this with all costs 0.
 *
 * @param candidate the plan
 * @param multipliers the proof
 */
record SettledLeaf(Candidate candidate, Multipliers multipliers) {

    static SettledLeaf of(Layout layout, PartsNode node, int[][] regions, Division division, PlanCosts costs) {
        Placement whole = new Placement(layout, costs);
        boolean divides = false;
        for (int block = 0; block < regions.length; block++) {
            divides |= layout.isDivisible(block);
            if (!layout.isDivisible(block)) {
                whole.place(block, regions[block][0]);
            }
        }
        if (!divides) {
            return new SettledLeaf(
                    Candidate.whole(layout.instance(), whole.plan().clone()), node.multipliers);
        }
        double[] prices = new double[regions.length];
        Candidate best = division.exact(whole, node.domains, prices);
        return new SettledLeaf(
                best,
                best.exists()
                        ? priced(layout, node.multipliers, regions, whole, costs, prices)
                        : refuted(layout, regions, prices));
    }

    /** Prices alone, which exceed what all regions could take in if nothing cost anything. */
    private static Multipliers refuted(Layout layout, int[][] regions, double[] prices) {
        Multipliers set = Multipliers.zero(layout);
        for (int block = 0; block < regions.length; block++) {
            if (layout.isDivisible(block)) {
                Membership home = layout.ofBlock(block).get(0);
                for (int region : regions[block]) {
                    set.rows[home.group()][home.member()][region] = -prices[block];
                }
            }
        }
        return set;
    }

    private static Multipliers priced(
            Layout layout, Multipliers start, int[][] regions, Placement whole, PlanCosts costs, double[] prices) {
        Multipliers set = start.copy();
        List<Link> links = layout.instance().links();
        for (int l = 0; l < links.size(); l++) {
            Link link = links.get(l);
            if (layout.isDivisible(link.to())) {
                int from = whole.region(link.from());
                for (int region : regions[link.to()]) {
                    set.atTo[l][region] = link.cost().at(from, region) - set.atFrom[l][from];
                }
            } else if (layout.isDivisible(link.from())) {
                int to = whole.region(link.to());
                for (int region : regions[link.from()]) {
                    set.atFrom[l][region] = link.cost().at(region, to) - set.atTo[l][to];
                }
            }
        }
        double[] sum = new double[layout.regions()];
        for (int block = 0; block < regions.length; block++) {
            if (layout.isDivisible(block)) {
                Membership home = layout.ofBlock(block).get(0);
                costs.around(block, whole.plan(), sum);
                for (int region : regions[block]) {
                    set.rows[home.group()][home.member()][region] = sum[region] - prices[block];
                }
            }
        }
        return set;
    }
}
