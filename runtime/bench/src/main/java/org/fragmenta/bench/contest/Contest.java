package org.fragmenta.bench.contest;

import java.util.List;
import org.fragmenta.bench.peers.FlowProblem;

/** A class of models: the same for all solvers, one a seed. */
public interface Contest {

    /** Name of the class. */
    String label();

    /** Blocks and regions. */
    String size();

    /** The other solvers that take part. */
    List<Contestant> contestants();

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
     * @param optimum what the cheapest plan costs, by our solver
     * @param proven whether our solver proved that
     */
    record Entry(FlowProblem problem, double optimum, boolean proven) {}

    /**
     * A way to solve the models with our solver.
     *
     * @param label what it answers
     * @param nanos CPU time in a warm JVM, nanoseconds: one of each model, or one mean of all of them
     */
    record OwnTime(String label, List<Double> nanos) {
        public OwnTime {
            nanos = List.copyOf(nanos);
        }
    }
}
