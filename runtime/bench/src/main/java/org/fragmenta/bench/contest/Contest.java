package org.fragmenta.bench.contest;

import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.bench.peers.FlowProblem;

/** A class of models: the same for all solvers, one a seed. */
public interface Contest {

    /** Name of the class. */
    String label();

    /** Blocks and regions. */
    String size();

    /** The other solvers that take part. */
    List<Contestant> contestants();

    /** What is to be reached against them. */
    List<Goal> goals();

    /** Whether the models differ in their numbers only, so that a solver may keep what it built for the first. */
    boolean resolves();

    /** The models, one a seed. */
    List<Entry> entries();

    /** What our own solver takes and answers; measured when asked for. */
    List<OwnTime> ownTimes();

    /**
     * One model.
     *
     * @param problem its numbers, ours and the form that the others get
     * @param cost what the cheapest plan costs that our solver found
     * @param bound what every plan costs at least, by our solver
     * @param proven whether our solver says that the plan is optimal
     */
    record Entry(FlowProblem problem, double cost, double bound, boolean proven) {}

    /**
     * A way to solve the models with our solver.
     *
     * @param label what it answers
     * @param nanos CPU time in a warm JVM, nanoseconds: one of each model, or one mean of all of them
     * @param goal what the median should be at most, nanoseconds
     */
    record OwnTime(String label, List<Double> nanos, OptionalDouble goal) {
        public OwnTime {
            nanos = List.copyOf(nanos);
        }

        /** A time without a goal of its own. */
        public OwnTime(String label, List<Double> nanos) {
            this(label, nanos, OptionalDouble.empty());
        }

        /** The same time with a goal. */
        OwnTime within(double goalNanos) {
            return new OwnTime(label, nanos, OptionalDouble.of(goalNanos));
        }
    }
}
