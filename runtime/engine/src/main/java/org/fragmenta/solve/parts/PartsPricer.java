package org.fragmenta.solve.parts;

import java.util.Arrays;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Pricer;
import org.fragmenta.solve.Solution;

/**
 * Prices regions where blocks or links bear costs together, by searches that start with the plan of the whole with the block
 * moved. Multipliers of the whole are no help there: measured, searches that start from them take more nodes, because they
 * fit plans with the block elsewhere.
 */
final class PartsPricer implements Pricer {
    /** Sweeps that a node takes, with moves of each block as they are tried in local search; measured. */
    private static final double SWEEPS = 30;

    /** Sweeps that looking at a leaf takes. */
    private static final double SWEEPS_OF_LEAF = 8;

    private final Layout layout;
    private final PartsSearch whole;
    private final WarmStart start;
    private final Limits limits;
    private final Deadline deadline;
    private final double[][] floors;

    /**
     * @param whole a search that has proven its plan
     * @param solution what it found
     */
    PartsPricer(Layout layout, Names names, PartsSearch whole, Solution solution, Limits limits, Deadline deadline) {
        this.layout = layout;
        this.whole = whole;
        this.limits = limits;
        this.deadline = deadline;
        start = new WarmStart(layout, names, solution);
        floors = new double[layout.blocks()][layout.regions()];
    }

    @Override
    public double[][] floors() {
        Arrays.stream(floors).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        visit(whole.root(), whole.root().domains.copy());
        for (int block = 0; block < floors.length; block++) {
            for (int region = 0; region < floors[block].length; region++) {
                floors[block][region] = hasRoom(block, region) ? floors[block][region] : Double.POSITIVE_INFINITY;
            }
        }
        return floors;
    }

    /** Whether the plant of a divisible block can make anything at all. */
    private boolean hasRoom(int block, int region) {
        if (!layout.isDivisible(block)) {
            return true;
        }
        Membership home = layout.ofBlock(block).get(0);
        LoadCost cost = (LoadCost) layout.group(home.group()).cost();
        return cost.capacity()[region] > 0 || cost.load()[home.member()][region] == 0;
    }

    /** Walks to the leaves of the tree with the domains that the splits leave. */
    private void visit(PartsNode node, Domains domains) {
        if (node.empty || node.impossible || !whole.prune(domains)) {
            return;
        }
        if (node.split.isPresent()) {
            PartsNode.Split split = node.split.get();
            Domains inside = domains.copy();
            split.choice().keepInside(inside);
            visit(split.inside(), inside);
            split.choice().keepOutside(domains);
            visit(split.outside(), domains);
        } else {
            read(node, domains);
        }
    }

    private void read(PartsNode leaf, Domains domains) {
        int[][] regions = domains.regions();
        if (deadline.passed() || !readsAllLeaves()) {
            for (int block = 0; block < regions.length; block++) {
                for (int region : regions[block]) {
                    floors[block][region] = Math.min(floors[block][region], leaf.bound);
                }
            }
            return;
        }
        LinkTerms terms = new LinkTerms(layout, regions);
        LeafBound proof = new LeafBound(layout, domains, regions, terms, leaf.multipliers);
        Ascent ascent = new Ascent(layout, domains, regions, terms, leaf.multipliers, layout.ceiling());
        ascent.level();
        // Where loads fill a region in parts, a sweep may lower the bound on its way, and nothing follows from it.
        boolean swept = !deadline.passed() && !layout.fillsInParts() && ascent.sweep(deadline);
        double[][] opened = new double[layout.groups()][layout.regions()];
        for (int pool : Division.groups(layout)) {
            Arrays.setAll(opened[pool], region -> opened(leaf, domains, pool, region));
        }
        for (int block = 0; block < regions.length; block++) {
            for (int at = 0; at < regions[block].length; at++) {
                double bound = layout.isDivisible(block)
                        ? opened[pool(block)][regions[block][at]]
                        : proof.bound() + (swept ? ascent.excess(block)[at] : proof.more(block, at));
                double[] row = floors[block];
                row[regions[block][at]] = Math.min(row[regions[block][at]], Math.max(leaf.bound, bound));
            }
        }
    }

    /** Whether looking at every leaf takes no more than a part of what all searches may take. */
    private boolean readsAllLeaves() {
        double sweeps = SWEEPS_OF_LEAF * (1 + (double) Division.groups(layout).size() * layout.regions());
        return whole.nodes() * sweeps * additionsOfNode() / SWEEPS <= limits.operations();
    }

    /** What plans of a leaf cost at least with a plant open. */
    private double opened(PartsNode leaf, Domains domains, int pool, int region) {
        Domains held = domains.copy();
        held.least[pool][region] = Math.max(1, held.least[pool][region]);
        if (deadline.passed() || !whole.prune(held)) {
            return deadline.passed() ? leaf.bound : Double.POSITIVE_INFINITY;
        }
        int[][] regions = held.regions();
        return new LeafBound(layout, held, regions, new LinkTerms(layout, regions), leaf.multipliers).bound();
    }

    private int pool(int block) {
        return layout.ofBlock(block).get(0).group();
    }

    private Domains held(int block, int region) {
        Domains domains = whole.root().domains.copy();
        if (layout.isDivisible(block)) {
            domains.least[pool(block)][region] = Math.max(1, domains.least[pool(block)][region]);
        } else {
            Arrays.fill(domains.allowed[block], false);
            domains.allowed[block][region] = true;
        }
        return domains;
    }

    @Override
    public double additionsOfNode() {
        int[][] regions = whole.root().domains.regions();
        double additions = 1;
        for (Link link : layout.instance().links()) {
            additions += (double) regions[link.from()].length * regions[link.to()].length;
        }
        for (int[] own : regions) {
            additions += (double) own.length * layout.blocks();
        }
        return SWEEPS * additions;
    }

    @Override
    public long nodes() {
        return whole.nodes();
    }

    @Override
    public Held search(int block, int region, double below, long nodes) {
        Limits left = limits.withNodes(nodes);
        PartsSearch search = new PartsSearch(whole, left, held(block, region), Double.POSITIVE_INFINITY);
        search.start(layout.isDivisible(block) ? start.opened(block, region) : start.moved(block, region));
        search.start(Candidate.costing(below));
        search.run();
        return new Held(search.bound(), search.best().cost(), search.nodes());
    }
}
