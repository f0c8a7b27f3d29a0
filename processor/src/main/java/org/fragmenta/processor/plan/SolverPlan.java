package org.fragmenta.processor.plan;

import java.util.List;
import org.fragmenta.structure.ProblemClass;

/**
 * How the solver of one model works.
 *
 * @param problem class of the block graph, with the elimination
 * @param pairs the pairs of joined blocks, in the order of their first links
 * @param steps the elimination; each step comes after those whose messages it receives, and the last one ends it. None
 *     where the form leaves them to the engine, as {@link Form#LISTED}, {@link Form#SEARCH} and {@link Form#SHARED} do
 * @param form the form of steps that weigh one block against one other
 * @param shared the costs that blocks and links share; none where the block graph is the whole model
 * @param tables whether some steps weigh a block against several others at once
 * @param reason why this class, this order and this form, in sentences for an economist
 */
public record SolverPlan(
        ProblemClass problem,
        List<Pair> pairs,
        List<Step> steps,
        Form form,
        List<SharedPart> shared,
        boolean tables,
        String reason) {
    public SolverPlan {
        shared = List.copyOf(shared);
        pairs = List.copyOf(pairs);
        steps = List.copyOf(steps);
    }
}
