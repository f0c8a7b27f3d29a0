package org.fragmenta.bench.peers;

import java.util.List;

/**
 * What a solver answers to one model.
 *
 * @param status how far it came; only its own word of an optimum counts as a proof
 * @param plan the region of every block; empty where the solver hands over none
 * @param cpuNanos CPU time of the solve, all threads, without the building of the solver's model
 * @param wallNanos wall time of the same
 */
public record Answer(Status status, List<Integer> plan, long cpuNanos, long wallNanos) {

    /** How far a solver came. */
    public enum Status {
        /** It says that the plan is optimal. */
        PROVEN,
        /** The time limit stopped it, with or without a plan. */
        LIMIT,
        /** It gave up or refused for another reason. */
        FAILED
    }

    public Answer {
        plan = List.copyOf(plan);
    }
}
