package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Watch;

/**
 * Min-marginals where blocks or links bear costs together: for each block and region a search with the block held there,
 * which starts with the plan of the whole with that block moved. Multipliers of the whole are no help: measured, searches
 * that start from them take more nodes, because they fit plans with the block elsewhere. The error is that of a closed
 * search, below the tolerance of a tie.
 */
public final class PartsMarginals {
    /** What a node takes, local search included, in the additions of a sweep; measured. */
    private static final double SWEEPS = 300;

    /** Nodes that a search takes, so far as one can tell beforehand. */
    private static final long NODES = 3;

    private final Layout layout;
    private final Solution whole;
    private final Limits limits;
    private final Deadline deadline;
    private final WarmStart start;
    private final Domains all;
    private long nodesLeft;

    private PartsMarginals(Layout layout, Names names, Solution whole, Limits limits, Deadline deadline) {
        this.layout = layout;
        this.whole = whole;
        this.limits = limits;
        this.deadline = deadline;
        start = new WarmStart(layout, names, whole);
        all = Domains.of(layout);
        nodesLeft = Math.min(limits.nodes(), (long) (limits.operations() / (SWEEPS * sweep())));
    }

    /** Additions of a sweep over the regions that blocks may stand in. */
    private double sweep() {
        double additions = 1;
        for (Link link : layout.instance().links()) {
            additions += (double) all.regions(link.from()).length * all.regions(link.to()).length;
        }
        for (int block = 0; block < layout.blocks(); block++) {
            additions += (double) layout.ofBlock(block).size() * all.regions(block).length;
        }
        return additions;
    }

    /**
     * Prices some blocks in every region.
     *
     * @param blocks their positions; none is divisible
     * @param whole a proven solution of the instance, with a plan
     * @param limits what all searches together may take: nodes, and as many additions as an elimination
     * @return cost by block and region, infinite where no plan has the block there; the row of any other block holds its
     *     place in the plan alone. Empty where a limit came first, or would
     */
    public static List<double[]> of(
            Instance instance, Names names, List<Integer> blocks, Solution whole, Limits limits, Deadline deadline) {
        Layout layout = new Layout(instance);
        PartsMarginals marginals = new PartsMarginals(layout, names, whole, limits, deadline);
        long searches = blocks.stream()
                .mapToLong(block -> marginals.all.regions(block).length)
                .sum();
        boolean cheap = marginals.nodesLeft >= NODES * searches;
        return cheap ? marginals.price(blocks) : List.of();
    }

    private List<double[]> price(List<Integer> blocks) {
        double[][] marginals = new double[layout.blocks()][layout.regions()];
        for (int block = 0; block < marginals.length; block++) {
            Arrays.fill(marginals[block], Double.POSITIVE_INFINITY);
            marginals[block][whole.plan().get(block)] = whole.total();
        }
        for (int block : blocks) {
            for (int region = 0; region < layout.regions(); region++) {
                if (region != whole.plan().get(block) && all.allowed[block][region]) {
                    PartsSearch search = held(all.copy(), block, region);
                    if (!isProven(search)) {
                        return List.of();
                    }
                    marginals[block][region] =
                            Math.max(whole.total(), search.best().cost());
                }
            }
        }
        return Arrays.asList(marginals);
    }

    /** No limit came first; and where plants would pay without producing, there may be no least. */
    private static boolean isProven(PartsSearch search) {
        double cost = search.best().cost();
        return search.isFinished()
                && (search.best().exists()
                        ? cost - search.bound() <= Tolerance.at(cost)
                        : search.bound() == Double.POSITIVE_INFINITY);
    }

    private PartsSearch held(Domains domains, int block, int region) {
        Arrays.fill(domains.allowed[block], false);
        domains.allowed[block][region] = true;
        Limits left = new Limits(limits.timeSeconds(), nodesLeft, limits.cells(), limits.operations());
        PartsSearch search = new PartsSearch(layout, left, deadline, Watch.NONE, domains, Double.POSITIVE_INFINITY);
        search.start(start.moved(block, region));
        search.run();
        nodesLeft -= search.nodes();
        return search;
    }
}
