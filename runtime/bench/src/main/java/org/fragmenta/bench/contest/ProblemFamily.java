package org.fragmenta.bench.contest;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.LongFunction;
import org.fragmenta.bench.peers.FlowProblem;

/**
 * A class of random models with what is to be shown on it.
 *
 * @param label name of the class
 * @param size blocks and regions
 * @param problem the model of a seed
 * @param contestants the other solvers that take part
 * @param goals what is to be reached against them
 * @param goalNanos what our own time should be at most
 * @param marginals whether our time to all min-marginals is a row of its own
 */
public record ProblemFamily(
        String label,
        String size,
        LongFunction<FlowProblem> problem,
        List<Contestant> contestants,
        List<Goal> goals,
        OptionalDouble goalNanos,
        boolean marginals) {
    public ProblemFamily {
        contestants = List.copyOf(contestants);
        goals = List.copyOf(goals);
    }
}
