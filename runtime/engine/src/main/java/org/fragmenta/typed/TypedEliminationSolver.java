package org.fragmenta.typed;

import org.fragmenta.conflict.NoPlan;
import org.fragmenta.dsl.Constant;
import org.fragmenta.instance.Instance;
import org.fragmenta.solve.CanonicalPlan;
import org.fragmenta.solve.Kernel;

/**
 * The solver of a model whose blocks are eliminated one after the other, in an order that was chosen when the model was
 * compiled.
 *
 * @param <P> the model's parameters
 * @param <A> its plan
 * @param <B> its blocks
 * @param <R> the regions of its region set
 */
public abstract class TypedEliminationSolver<
                P extends TypedParameters<P, B, R>, A, B extends Constant.Block, R extends Constant.Region>
        extends TypedCurveSolver<P, A, B, R> {
    private final String model;
    private final int blocks;
    private final int links;
    private final int regions;

    /**
     * A solver for costs of these sizes.
     *
     * @param model the model's name
     */
    protected TypedEliminationSolver(String model, int blocks, int links, int regions) {
        this.model = model;
        this.blocks = blocks;
        this.links = links;
        this.regions = regions;
    }

    /** What eliminates the blocks of costs that have the sizes of the model. */
    protected abstract Kernel elimination(Instance costs);

    /**
     * The plan in the model's types.
     *
     * @param standing region by block, both by position
     * @param totalCost what it costs
     * @param lowerBound what every plan costs at least
     * @param marginals cost of the cheapest plan by block and region; none where they are not known
     */
    protected abstract A plan(int[] standing, double totalCost, double lowerBound, double[][] marginals);

    @Override
    public A solve(P parameters) {
        Instance costs = parameters.costs().instance();
        double[][] marginals = new double[blocks][regions];
        double least = minMarginals(costs, marginals);
        if (least == Double.POSITIVE_INFINITY) {
            throw NoPlan.of(parameters.costs());
        }
        int[] standing = CanonicalPlan.find(costs, this, marginals, least);
        return plan(standing, costs.costOf(standing), least, marginals);
    }

    /**
     * A kernel that keeps its workspace from one solve to the next, for a thread that solves many instances.
     *
     * @param costs one of them
     * @throws IllegalArgumentException if they have other sizes than the model
     */
    public final Kernel kernel(Instance costs) {
        if (costs.blocks() != blocks || costs.links().size() != links || costs.regions() != regions) {
            throw new IllegalArgumentException("these are not costs of " + model);
        }
        return elimination(costs);
    }

    @Override
    public final double minMarginals(Instance costs, double[][] marginals) {
        return kernel(costs).minMarginals(costs, marginals);
    }

    @Override
    public final double least(Instance costs) {
        return kernel(costs).least(costs);
    }
}
