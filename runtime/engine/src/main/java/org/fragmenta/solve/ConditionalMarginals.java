package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.Instance;

/**
 * Min-marginals one by one, where tables would be too large: for each block and region a search with the block held
 * there, which starts from the multipliers and the plan of the whole. Their error is that of a closed search, below the
 * tolerance of a tie.
 */
final class ConditionalMarginals {
    /** Sweeps that one search takes, so far as one can tell beforehand. */
    private static final double SWEEPS = 8;

    /** A region whose search branches more often than this is too dear to price. */
    private static final long NODES = 500;

    private ConditionalMarginals() {}

    /** Whether pricing every region takes no more additions than the limits allow an elimination. */
    static boolean areCheap(Instance instance, Limits limits) {
        double regions = instance.regions();
        double sweep = instance.links().size() * regions * regions;
        return instance.blocks() * regions * SWEEPS * sweep <= limits.operations();
    }

    /**
     * Prices every block in every region.
     *
     * @param whole a closed search with a plan
     * @return cost by block and region; empty where a limit stopped it
     */
    static List<double[]> of(SearchSpace space, Search whole, Limits limits, Deadline deadline) {
        int blocks = space.instance().blocks();
        int regions = space.instance().regions();
        Limits each = new Limits(limits.timeSeconds(), Math.min(NODES, limits.nodes()), limits.cells(), 0);
        double[][] marginals = new double[blocks][regions];
        for (int block = 0; block < blocks; block++) {
            for (int region = 0; region < regions; region++) {
                if (region == whole.plan()[block]) {
                    marginals[block][region] = whole.total();
                    continue;
                }
                Search held = held(space, whole, block, region, each, deadline);
                held.run();
                if (!held.isClosed()) {
                    return List.of();
                }
                marginals[block][region] = held.total();
            }
        }
        return Arrays.asList(marginals);
    }

    private static Search held(
            SearchSpace space, Search whole, int block, int region, Limits limits, Deadline deadline) {
        boolean[][] allowed =
                Arrays.stream(whole.root().allowed).map(boolean[]::clone).toArray(boolean[][]::new);
        boolean possible = allowed[block][region];
        Arrays.fill(allowed[block], false);
        allowed[block][region] = possible;
        Search search = new Search(space, allowed, whole.root().multipliers.set, limits, deadline, Watch.NONE);
        if (!search.root().isEmpty()) {
            int[] plan = whole.plan().clone();
            plan[block] = region;
            space.planCosts().descend(plan, allowed);
            search.offer(plan);
        }
        return search;
    }
}
