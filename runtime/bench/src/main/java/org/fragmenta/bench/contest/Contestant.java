package org.fragmenta.bench.contest;

import org.fragmenta.bench.peers.ChocoPeer;
import org.fragmenta.bench.peers.CpSatPeer;
import org.fragmenta.bench.peers.FlowProblem;
import org.fragmenta.bench.peers.GenericDpPeer;
import org.fragmenta.bench.peers.LinearPeer;
import org.fragmenta.bench.peers.OjAlgoPeer;
import org.fragmenta.bench.peers.Peer;
import org.fragmenta.bench.peers.TimefoldPeer;
import org.fragmenta.bench.peers.Toulbar2Peer;

/** The other solvers. */
public enum Contestant {
    CP_SAT("CP-SAT", true),
    HIGHS("HiGHS", true),
    /** A linear solver, whose optimum is a plan only where the relaxation is integral: on chains and trees. */
    GLOP("GLOP (LP)", true),
    OJALGO("ojAlgo", true),
    /** As {@link #GLOP}. */
    OJALGO_LP("ojAlgo (LP)", true),
    CHOCO("Choco", false),
    TIMEFOLD("Timefold", false),
    TOULBAR2("toulbar2", false),
    /** No solver, but what one writes who needs no more than a tree. */
    GENERIC_DP("generic DP", true);

    private final String label;
    private final boolean repriced;

    Contestant(String label, boolean repriced) {
        this.label = label;
        this.repriced = repriced;
    }

    /** The name that reports print. */
    public String label() {
        return label;
    }

    /** Whether the machine has it. */
    public boolean isHere() {
        return this != TOULBAR2 || Toulbar2Peer.isHere();
    }

    /** Whether a model that it built serves other prices too. */
    public boolean isRepriced() {
        return repriced;
    }

    /** A model of this solver for problems of one shape. */
    public Peer open(FlowProblem problem) {
        return switch (this) {
            case CP_SAT -> new CpSatPeer(problem);
            case HIGHS -> LinearPeer.highs(problem);
            case GLOP -> LinearPeer.glop(problem);
            case OJALGO -> OjAlgoPeer.mixedInteger(problem);
            case OJALGO_LP -> OjAlgoPeer.linear(problem);
            case CHOCO -> new ChocoPeer(problem);
            case TIMEFOLD -> new TimefoldPeer(problem);
            case TOULBAR2 -> new Toulbar2Peer(problem);
            case GENERIC_DP -> new GenericDpPeer(problem);
        };
    }
}
