package org.fragmenta.bench.peers;

/** Another solver, with one model built in it; prices may change between solves, the shape may not. */
public interface Peer extends AutoCloseable {

    /**
     * Solves the model at some prices. The prices are handed over outside the time that is measured.
     *
     * @param problem a problem of the shape that this peer was built for
     * @param seconds time limit
     */
    Answer solve(FlowProblem problem, double seconds);

    @Override
    void close();
}
