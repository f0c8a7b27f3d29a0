package org.fragmenta.theory.cluster;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.Optional;
import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.FourCycle;
import org.fragmenta.cluster.Potential;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Tolerance;

/** Single moves change a potential by what the mover gains. */
final class ExactPotential extends ClusterCondition {

    ExactPotential() {
        super(
                ConditionId.EQ_2,
                Kind.SOUNDNESS,
                new Texts(
                        "Single moves change a potential by what the mover gains",
                        "Where links count for both ends, spillovers are the same both ways and all plants feel their number"
                                + " alike, the game has an exact potential, so that plants that move one by one come to rest.",
                        "Four-cycles: two plants move there and back in turn, from where the path of entry ends; the gains of"
                                + " the four moves sum to 0, and so do the changes of the potential. Where a cycle does not, it is"
                                + " printed, there is no potential, and no claim rests on one. Tolerance 1e-9 of the cost.",
                        "Gains: money a period.",
                        "D; Monderer and Shapley 1996"));
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        ClusterCosts costs = cluster.costs();
        Optional<Potential> potential = Potential.of(costs);
        FourCycle.Scan scan = FourCycle.scan(costs, cluster.path());
        Optional<FourCycle> broken = scan.broken();
        draft.on("end of the path of entry").by(Method.ENUMERATION, text(scan.looked()) + " four-cycles");
        if (potential.isEmpty()) {
            broken.ifPresent(cycle ->
                    draft.with(Figure.of("cycle", cycle.text(costs))).with(Figure.of("sum", "money", cycle.sum())));
            return draft.notApplicable(
                    "spillovers are the same both ways and plants of all kinds feel their number alike");
        }
        if (broken.isPresent()) {
            return draft.fail(
                    CounterExample.of(
                            "the gains of four moves do not sum to 0",
                            Replay.asItStands(Figure.of("cycle", broken.get().text(costs)))),
                    "fault of the potential");
        }
        double error = scan.largestError(potential.get());
        return draft.comparing(error, 0, Tolerance.at(scan.scale()), "money")
                .with(Figure.of("largestError", "money", error <= Tolerance.at(scan.scale()) ? 0 : error))
                .pass();
    }
}
