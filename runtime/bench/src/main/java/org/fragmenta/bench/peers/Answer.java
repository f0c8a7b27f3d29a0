package org.fragmenta.bench.peers;

import java.util.List;

/**
 * What a solver answers to one model.
 *
 * @param status how far it came; only its own word of an optimum counts as a proof
 * @param plan the region of every block; empty where the solver hands over none
 * @param bound what it says that every plan costs at least, money a period; negative infinity where it says nothing
 *     that can be relied on
 * @param tolerance by how much bound and optimum may be wrong because the solver rounds, money a period
 * @param cpuNanos CPU time of the solve, all threads, without the building of the solver's model
 */
public record Answer(Status status, List<Integer> plan, double bound, double tolerance, long cpuNanos) {

    /** The relative difference below which two costs are the same. */
    public static final double EQUAL = 1e-9;

    /** How far a solver came. */
    public enum Status {
        /** It says that the plan is optimal. */
        PROVEN,
        /** The time limit stopped it, or it never proves anything; with or without a plan. */
        LIMIT,
        /** It gave up or refused for another reason. */
        FAILED
    }

    public Answer {
        plan = List.copyOf(plan);
    }

    /** The same answer in another time. */
    public Answer in(long nanos) {
        return new Answer(status, plan, bound, tolerance, nanos);
    }

    /** An answer without a bound. */
    static Answer unbounded(Status status, List<Integer> plan, double tolerance, long cpuNanos) {
        return new Answer(status, plan, Double.NEGATIVE_INFINITY, tolerance, cpuNanos);
    }
}
