package org.fragmenta.bench.contest;

import org.fragmenta.bench.peers.CpSatPeer;
import org.fragmenta.bench.peers.FlowProblem;
import org.fragmenta.bench.peers.LinearPeer;
import org.fragmenta.bench.peers.Peer;

/** The other solvers. */
public enum Contestant {
    CP_SAT("CP-SAT") {
        @Override
        public Peer open(FlowProblem problem) {
            return new CpSatPeer(problem, CENTS);
        }

        @Override
        double tolerance(FlowProblem problem, double optimum) {
            return CpSatPeer.roundingError(problem, CENTS);
        }
    },
    HIGHS("HiGHS") {
        @Override
        public Peer open(FlowProblem problem) {
            return LinearPeer.highs(problem);
        }

        @Override
        double tolerance(FlowProblem problem, double optimum) {
            return RELATIVE * optimum;
        }
    },
    /** A linear solver, whose optimum is a plan only where the relaxation is integral: on chains and trees. */
    GLOP("GLOP (LP)") {
        @Override
        public Peer open(FlowProblem problem) {
            return LinearPeer.glop(problem);
        }

        @Override
        double tolerance(FlowProblem problem, double optimum) {
            return RELATIVE * optimum;
        }
    };

    /** CP-SAT counts in whole cents. */
    private static final double CENTS = 100;

    /** Within what the others call optimal: their feasibility and optimality tolerances are 1e-6 to 1e-7. */
    private static final double RELATIVE = 1e-6;

    private final String label;

    Contestant(String label) {
        this.label = label;
    }

    /** The name that reports print. */
    public String label() {
        return label;
    }

    /** A model of this solver for problems of one shape. */
    public abstract Peer open(FlowProblem problem);

    /** By how much the cost of a plan that this solver calls optimal may differ from the optimum. */
    abstract double tolerance(FlowProblem problem, double optimum);
}
