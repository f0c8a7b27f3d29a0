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
    private final Method method;

    private Solver(Method method) {
        this.method = method;
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
        Elimination order = EliminationOrder.of(Graph.of(blocks, links));
        if (order.width() > 1) {
            TableElimination tables = new TableElimination(order, links);
            return new Solver(new SearchMethod(order, links, tables, kernel, names, limits));
        }
        ForestElimination forest = new ForestElimination(order, links);
        return new Solver(
                forest.isSimple()
                        ? new ForestMethod(forest, kernel, names)
                        : new SearchMethod(order, links, forest, kernel, names, limits));
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
        return method.solve(instance);
    }
}
