package org.fragmenta.typed;

import org.fragmenta.catalog.Runs;
import org.fragmenta.conflict.NoPlan;
import org.fragmenta.dsl.Constant;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Solution;

/**
 * The solver of a model whose block graph is too wide for the tables of an elimination, so that the engine searches.
 *
 * @param <P> the model's parameters
 * @param <A> its plan
 * @param <B> its blocks
 * @param <R> the regions of its region set
 */
public abstract class TypedSearchSolver<
                P extends TypedParameters<P, B, R>, A, B extends Constant.Block, R extends Constant.Region>
        extends TypedEliminationSolver<P, A, B, R> {

    /**
     * A solver for costs of these sizes.
     *
     * @param model the model's name
     */
    protected TypedSearchSolver(String model, int blocks, int links, int regions) {
        super(model, blocks, links, regions);
    }

    @Override
    protected final Kernel elimination(Instance costs) {
        return GenericKernel.of(costs);
    }

    @Override
    public final A solve(P parameters) {
        Solution found = Runs.solution(parameters.costs(), this, Limits.standard());
        if (found.status() == Status.INFEASIBLE) {
            throw NoPlan.of(parameters.costs());
        }
        return plan(
                found.plan().stream().mapToInt(Integer::intValue).toArray(),
                found.total(),
                found.bound(),
                found.marginals().toArray(double[][]::new));
    }
}
