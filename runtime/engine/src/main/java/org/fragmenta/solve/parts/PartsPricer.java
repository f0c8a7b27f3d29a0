package org.fragmenta.solve.parts;

import java.util.Arrays;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Pricer;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Watch;

/**
 * Prices regions where blocks or links bear costs together, by searches that start with the plan of the whole with the block
 * moved. Multipliers of the whole are no help there: measured, searches that start from them take more nodes, because they
 * fit plans with the block elsewhere.
 */
final class PartsPricer implements Pricer {
    /** What a node takes, local search included, in the additions of a sweep; measured. */
    private static final double SWEEPS = 300;

    private final Layout layout;
    private final PartsSearch whole;
    private final WarmStart start;
    private final Limits limits;
    private final Deadline deadline;

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
    }

    @Override
    public double[][] floors() {
        whole.sharpen();
        double[][] floors = new double[layout.blocks()][layout.regions()];
        for (int block = 0; block < floors.length; block++) {
            for (int region = 0; region < floors[block].length; region++) {
                boolean may = whole.root().domains.allowed[block][region] && hasRoom(block, region);
                floors[block][region] = may ? floor(block, region) : Double.POSITIVE_INFINITY;
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

    private double floor(int block, int region) {
        return layout.isDivisible(block) ? whole.atLeast(held(block, region)) : whole.atLeast(block, region);
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
        double additions = 1;
        for (Link link : layout.instance().links()) {
            additions += (double) regions(link.from()) * regions(link.to());
        }
        for (int block = 0; block < layout.blocks(); block++) {
            additions += (double) layout.ofBlock(block).size() * regions(block);
        }
        return SWEEPS * additions;
    }

    private int regions(int block) {
        return whole.root().domains.regions(block).length;
    }

    @Override
    public Held search(int block, int region, double below, long nodes) {
        Limits left = limits.withNodes(nodes);
        PartsSearch search =
                new PartsSearch(layout, left, deadline, Watch.NONE, held(block, region), Double.POSITIVE_INFINITY);
        search.start(layout.isDivisible(block) ? start.opened(block, region) : start.moved(block, region));
        search.start(Candidate.costing(below));
        search.run();
        return new Held(search.bound(), search.best().cost(), search.nodes());
    }
}
