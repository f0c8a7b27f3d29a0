package org.fragmenta.solve.parts;

import java.util.List;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.SharedLinks;
import org.fragmenta.solve.PairCost;

/**
 * What each link costs between the regions that its blocks may stand in, its share of a service included: the opening
 * cost of a pair of regions is divided evenly among the links that may use the pair.
 */
final class LinkTerms {
    private final Layout layout;
    private final int[][] domains;
    private final PairCost[] costs;
    private final boolean[] exact;

    /**
     * @param domains regions by block, rising
     */
    LinkTerms(Layout layout, int[][] domains) {
        this(layout, domains, new int[0][], new PairCost[0]);
    }

    private LinkTerms(Layout layout, int[][] domains, int[][] known, PairCost[] costsKnown) {
        this.layout = layout;
        this.domains = domains;
        List<Link> links = layout.instance().links();
        costs = new PairCost[links.size()];
        exact = new boolean[links.size()];
        for (int l = 0; l < costs.length; l++) {
            Link link = links.get(l);
            exact[l] = link.cost() instanceof DenseLinkCost;
            if (layout.serviceOf(l) == Layout.NONE) {
                boolean same = known.length > 0
                        && domains[link.from()] == known[link.from()]
                        && domains[link.to()] == known[link.to()];
                costs[l] = same ? costsKnown[l] : PairCost.of(link, domains[link.from()], domains[link.to()]);
            }
        }
        layout.services().forEach(this::share);
    }

    /** The terms of domains of which those that are the same array here and there have not changed. */
    LinkTerms with(int[][] changed) {
        return new LinkTerms(layout, changed, domains, costs);
    }

    private void share(SharedLinks service) {
        List<Link> links = layout.instance().links();
        int regions = layout.regions();
        int[] users = new int[regions * regions];
        double[][] cells = new double[costs.length][];
        int seen = 0;
        int[] last = new int[users.length];
        for (int l : service.links()) {
            Link link = links.get(l);
            seen++;
            cells[l] = PairCost.cells(link, domains[link.from()], domains[link.to()]);
            int cell = 0;
            for (int from : domains[link.from()]) {
                for (int to : domains[link.to()]) {
                    int pair = pair(from, to);
                    if (cells[l][cell++] < Double.POSITIVE_INFINITY && last[pair] != seen) {
                        last[pair] = seen;
                        users[pair]++;
                    }
                }
            }
        }
        double[] opening = new double[regions];
        for (int l : service.links()) {
            Link link = links.get(l);
            int cell = 0;
            for (int from : domains[link.from()]) {
                service.opening().costsFrom(from, opening);
                for (int to : domains[link.to()]) {
                    cells[l][cell++] += from == to ? 0 : share(opening[to], users[pair(from, to)]);
                }
            }
            exact[l] &= service.opening() instanceof DenseLinkCost;
            costs[l] = PairCost.ofTable(domains[link.from()].length, domains[link.to()].length, cells[l]);
        }
    }

    private int pair(int one, int other) {
        return Math.min(one, other) * layout.regions() + Math.max(one, other);
    }

    /** Rounded down, so that all shares together never exceed the opening. */
    private static double share(double opening, int users) {
        return opening == Double.POSITIVE_INFINITY || opening == 0
                ? opening
                : Math.nextDown(opening / Math.max(1, users));
    }

    /** The cost of a link by the positions in its blocks' domains. */
    PairCost of(int link) {
        return costs[link];
    }

    /** Whether a message is the least of sums that are rounded once, as from a table. */
    boolean isExact(int link) {
        return exact[link];
    }
}
