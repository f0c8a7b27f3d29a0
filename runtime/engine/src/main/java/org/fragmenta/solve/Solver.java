package org.fragmenta.solve;

import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.EliminationOrder;
import org.fragmenta.structure.Graph;

/**
 * Solves instances of one block graph: the optimum, the canonical plan, every min-marginal and the proof.
 *
 * <p>A solver keeps the workspace of its kernel, so it must not be used by two threads at once.
 */
public final class Solver {
    private final List<int[]> links;
    private final Elimination order;
    private final Kernel kernel;
    private final Names names;
    private final Limits limits;

    private Solver(int blocks, List<int[]> links, Kernel kernel, Names names, Limits limits) {
        this.links = List.copyOf(links);
        this.order = EliminationOrder.of(Graph.of(blocks, links));
        this.kernel = kernel;
        this.names = names;
        this.limits = limits;
    }

    /**
     * A solver for many instances of one block graph.
     *
     * @param blocks number of blocks, at least 1
     * @param links pairs of blocks, sender first, in the order of {@link Instance#links()}
     * @param kernel of this block graph
     * @param names ids for the certificates
     * @param limits how far each solve may go
     */
    public static Solver of(int blocks, List<int[]> links, Kernel kernel, Names names, Limits limits) {
        return new Solver(blocks, links, kernel, names, limits);
    }

    /** Solves one instance with a given kernel. */
    public static Solution solve(Instance instance, Kernel kernel, Names names, Limits limits) {
        return of(instance.blocks(), GenericKernel.pairs(instance), kernel, names, limits)
                .solve(instance);
    }

    /** Solves one instance with the generic kernel and the standard limits. */
    public static Solution solve(Instance instance, Names names) {
        return solve(instance, GenericKernel.of(instance), names, Limits.standard());
    }

    /**
     * Solves an instance of this solver's block graph.
     *
     * @return a proven optimum; or that there is no plan; or, where a limit stopped the solve, the best plan found, if
     *     any, and the bound proven so far
     */
    public Solution solve(Instance instance) {
        return method(instance.regions()).solve(instance);
    }

    private Method method(int regions) {
        if (order.width() > 1) {
            EliminationCost cost = new TableElimination(order, links).cost(regions);
            return new SearchMethod(order, links, cost, kernel, names, limits);
        }
        ForestElimination forest = new ForestElimination(order, links);
        return forest.isSimple()
                ? new ForestMethod(forest, kernel, names)
                : new SearchMethod(order, links, forest.cost(regions), kernel, names, limits);
    }
}
