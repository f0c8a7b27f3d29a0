package org.fragmenta.solve;

import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.EliminationOrder;
import org.fragmenta.structure.Graph;

/**
 * The kernel for any block graph: messages along a forest, tables over separators where the graph has cycles.
 *
 * <p>An instance keeps its workspace between calls, so it must not be used by two threads at once.
 */
public final class GenericKernel implements Kernel {
    private final Elimination order;
    private final BlockElimination elimination;

    private GenericKernel(Elimination order, BlockElimination elimination) {
        this.order = order;
        this.elimination = elimination;
    }

    /**
     * The kernel for a block graph.
     *
     * @param blocks number of blocks, at least 1
     * @param links pairs of blocks, sender first, in the order of {@link Instance#links()}
     */
    public static GenericKernel of(int blocks, List<int[]> links) {
        return along(EliminationOrder.of(Graph.of(blocks, links)), links);
    }

    /** The kernel for the block graph of an instance. */
    public static GenericKernel of(Instance instance) {
        return of(instance.blocks(), pairs(instance));
    }

    /**
     * The kernel for the block graph of an instance along a known order.
     *
     * @param order every block once, as they are eliminated
     */
    public static GenericKernel along(Instance instance, int[] order) {
        List<int[]> links = pairs(instance);
        return along(EliminationOrder.along(Graph.of(instance.blocks(), links), order), links);
    }

    private static GenericKernel along(Elimination order, List<int[]> links) {
        return new GenericKernel(
                order, order.width() <= 1 ? new ForestElimination(order, links) : new TableElimination(order, links));
    }

    /** The order that it eliminates in. */
    Elimination order() {
        return order;
    }

    /** What eliminates. */
    BlockElimination elimination() {
        return elimination;
    }

    /** What {@link #minMarginals} takes for a number of regions; a search is the better way where it is too much. */
    public EliminationCost cost(int regions) {
        return elimination.cost(regions);
    }

    @Override
    public double minMarginals(Instance instance, double[][] marginals) {
        return elimination.minMarginals(instance, marginals);
    }

    @Override
    public double least(Instance instance) {
        return elimination.least(instance);
    }

    /** The pairs of blocks that the links of an instance join, sender first. */
    static List<int[]> pairs(Instance instance) {
        return instance.links().stream()
                .map(link -> new int[] {link.from(), link.to()})
                .toList();
    }
}
