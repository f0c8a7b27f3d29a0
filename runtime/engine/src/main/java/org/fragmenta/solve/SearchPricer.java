package org.fragmenta.solve;

import java.util.Arrays;
import org.fragmenta.instance.Instance;

/** Prices regions by searches that start from the multipliers and the plan of the whole. */
final class SearchPricer implements Pricer {
    /** Sweeps that one node takes, so far as one can tell beforehand. */
    private static final double SWEEPS = 8;

    private final SearchSpace space;
    private final Search whole;
    private final Limits limits;
    private final Deadline deadline;

    /**
     * @param whole a closed search with a plan
     */
    SearchPricer(SearchSpace space, Search whole, Limits limits, Deadline deadline) {
        this.space = space;
        this.whole = whole;
        this.limits = limits;
        this.deadline = deadline;
    }

    @Override
    public double[][] floors() {
        double[][] floors =
                new double[space.instance().blocks()][space.instance().regions()];
        Arrays.stream(floors).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        visit(whole.root(), floors);
        return floors;
    }

    private void visit(SearchNode node, double[][] floors) {
        if (node.branch.isSplit()) {
            visit(node.branch.inside(), floors);
            visit(node.branch.outside(), floors);
        } else if (!node.isEmpty()) {
            read(node, floors);
        }
    }

    private void read(SearchNode leaf, double[][] floors) {
        DualAscent ascent = new DualAscent(space, leaf.allowed, leaf.multipliers.set);
        ascent.sweep(deadline);
        ascent.sweep(deadline);
        for (int block = 0; block < floors.length; block++) {
            int[] domain = ascent.domain(block);
            for (int at = 0; at < domain.length; at++) {
                double bound = Math.max(leaf.bound, ascent.floor() + ascent.excess(block)[at]);
                floors[block][domain[at]] = Math.min(floors[block][domain[at]], bound);
            }
        }
    }

    @Override
    public double additionsOfNode() {
        Instance instance = space.instance();
        double regions = instance.regions();
        return SWEEPS * (instance.links().size() * regions + instance.blocks()) * regions;
    }

    @Override
    public long nodes() {
        return whole.nodes();
    }

    @Override
    public Held search(int block, int region, double below, long nodes) {
        boolean[][] allowed =
                Arrays.stream(whole.root().allowed).map(boolean[]::clone).toArray(boolean[][]::new);
        boolean possible = allowed[block][region];
        Arrays.fill(allowed[block], false);
        allowed[block][region] = possible;
        Limits left = limits.withNodes(nodes);
        Search search = new Search(space, allowed, whole.root().multipliers.set, left, deadline, Watch.NONE);
        if (!search.root().isEmpty()) {
            int[] plan = whole.plan().clone();
            plan[block] = region;
            space.planCosts().descend(plan, allowed);
            search.offer(plan);
        }
        search.run();
        return new Held(search.bound(), search.total(), search.nodes());
    }
}
