package org.fragmenta.typed;

import java.util.List;
import java.util.Optional;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.ModelException;
import org.fragmenta.conflict.NoPlan;
import org.fragmenta.dsl.Constant;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Result;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Watch;

/**
 * What the solver of every compiled model answers. It keeps nothing between solves and may be shared by threads.
 *
 * @param <P> the model's parameters
 * @param <A> its plan
 * @param <B> its blocks
 * @param <R> the regions of its region set
 */
public abstract class TypedSolver<
                P extends TypedParameters<P, B, R>, A, B extends Constant.Block, R extends Constant.Region>
        implements Kernel {

    /** The model as it stands. */
    protected abstract P baseline();

    /** The model in its own types. */
    protected abstract TypedModel<B, R> typed();

    /**
     * The cheapest plan under some parameters; among equally cheap ones the first in canonical order.
     *
     * @throws ModelException if no plan exists, or the standard limits come before one is found
     */
    public abstract A solve(P parameters);

    /**
     * The cheapest plan of the model as it stands.
     *
     * @throws ModelException if no plan exists
     */
    public final A solve() {
        return solve(baseline());
    }

    /**
     * The result document: plan, cost split, attraction gaps, ties, the answer for every other technology, and the
     * certificates that prove them.
     */
    public final Result prove(P parameters) {
        return prove(parameters, Limits.standard());
    }

    /** The result document, each technology solved within limits. */
    public final Result prove(P parameters, Limits limits) {
        return prove(parameters, limits, Watch.NONE);
    }

    /**
     * The same, watched.
     *
     * @param watch is told of bound and best plan while a search runs, and may end it, as at a limit
     */
    public final Result prove(P parameters, Limits limits, Watch watch) {
        return Runs.solve(parameters.costs(), parameters.scenario(), this, limits, watch);
    }

    /**
     * The same from a neighbour, as one after the other of many scenarios is solved.
     *
     * @param neighbour a result of this model under other parameters: where costs are shared, its plan and its multipliers
     *     save time. A proven plan and exact gaps do not depend on it; the proof does, and gaps that are only bounded
     */
    public final Result prove(P parameters, Limits limits, Watch watch, Result neighbour) {
        return Runs.solve(parameters.costs(), parameters.scenario(), this, limits, watch, Optional.of(neighbour));
    }

    /** Verdicts on the model as it stands; on all conditions where none is named. */
    public final List<Verdict> check(ConditionId... conditions) {
        return check(baseline(), conditions);
    }

    /**
     * Verdicts of the theory's conditions, in their order; of all of them where none is named.
     *
     * @throws ModelException if the parameters break a rule of models
     */
    public final List<Verdict> check(P parameters, ConditionId... conditions) {
        return typed().check(parameters.costs(), parameters.scenario(), conditions);
    }

    /** The min-marginals of costs that blocks and links do not share. */
    @Override
    public double minMarginals(Instance costs, double[][] marginals) {
        return GenericKernel.of(costs).minMarginals(costs, marginals);
    }

    /**
     * A result with a plan.
     *
     * @throws ModelException if no plan exists, or a limit came before one was found
     */
    protected final Result planned(P parameters) {
        Result found = prove(parameters);
        if (found.cost().isEmpty()) {
            throw NoPlan.of(parameters.costs(), found);
        }
        return found;
    }
}
