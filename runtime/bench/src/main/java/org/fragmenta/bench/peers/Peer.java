package org.fragmenta.bench.peers;

/** Another solver, with one model built in it; prices may change between solves, the shape may not. */
public interface Peer extends AutoCloseable {

    /** Within what solvers that count in doubles call optimal: their tolerances are 1e-6 to 1e-7. */
    double RELATIVE_TOLERANCE = 1e-6;

    /**
     * Solves the model at some prices. The prices are handed over outside the time that is measured.
     *
     * @param problem a problem of the shape that this peer was built for
     * @param effort when to stop
     */
    Answer solve(FlowProblem problem, Effort effort);

    @Override
    void close();
}
