package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.EliminationOrder;
import org.fragmenta.structure.Graph;

/**
 * Solves instances of one block graph: the optimum, the canonical plan, every min-marginal and the proof.
 *
 * <p>A solver keeps the workspace of its kernel, so it must not be used by two threads at once.
 */
public final class Solver {
    private final Kernel kernel;
    private final Names names;
    private final ForestElimination forest;

    private Solver(int blocks, List<int[]> links, Kernel kernel, Names names) {
        Elimination order = EliminationOrder.of(Graph.of(blocks, links));
        this.kernel = kernel;
        this.names = names;
        if (order.width() > 1) {
            throw new IllegalArgumentException("the block graph has a cycle");
        }
        this.forest = new ForestElimination(order, links);
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
        return new Solver(blocks, links, kernel, names);
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
     * @return a proven optimum; or that there is no plan; or, where a limit stopped the solve, the best plan found and
     *     the bound proven so far
     */
    public Solution solve(Instance instance) {
        double[][] marginals = new double[instance.blocks()][instance.regions()];
        double optimum = kernel.minMarginals(instance, marginals);
        if (optimum == Double.POSITIVE_INFINITY) {
            Certificate certificate = new Certificate(List.of(Certificate.Node.empty()), List.of());
            return new Solution(Status.INFEASIBLE, List.of(), optimum, optimum, Arrays.asList(marginals), certificate);
        }
        int[] plan = CanonicalPlan.find(instance, kernel, marginals, optimum);
        double total = instance.costOf(plan);
        return proveForest(instance, marginals, plan, total);
    }

    /** On a forest a region is in some plan just when its min-marginal is finite. */
    private Solution proveForest(Instance instance, double[][] marginals, int[] plan, double total) {
        boolean[][] allowed = new boolean[marginals.length][instance.regions()];
        for (int block = 0; block < marginals.length; block++) {
            for (int region = 0; region < allowed[block].length; region++) {
                allowed[block][region] = marginals[block][region] < Double.POSITIVE_INFINITY;
            }
        }
        Reparametrisation multipliers = ForestMultipliers.of(forest, instance, allowed);
        double bound = Math.min(total, multipliers.bound(instance, allowed));
        if (total - bound > Tolerance.at(total)) {
            multipliers = ForestMultipliers.cut(forest, instance, allowed, total);
            bound = Math.min(total, multipliers.bound(instance, allowed));
        }
        Status status = total - bound > Tolerance.at(total) ? Status.LIMIT : Status.PROVEN;
        Certificate certificate =
                new Certificate(List.of(Certificate.Node.leaf(0)), List.of(multipliers.document(names)));
        return new Solution(
                status, Arrays.stream(plan).boxed().toList(), total, bound, Arrays.asList(marginals), certificate);
    }
}
