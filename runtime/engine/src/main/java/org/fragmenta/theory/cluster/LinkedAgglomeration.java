package org.fragmenta.theory.cluster;

import java.util.Optional;
import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Event;
import org.fragmenta.cluster.EventKind;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Study;

/** A new agglomeration lives by its link with the core. */
final class LinkedAgglomeration extends ClusterCondition {

    LinkedAgglomeration() {
        super(
                ConditionId.CD_5,
                Kind.ECONOMIC,
                new Texts(
                        "The new agglomeration is linked with the core",
                        "Plants of a new agglomeration exchange a tenth or more of their inputs or outputs with the core, and"
                                + " some would leave if the link were as it was before the corridor.",
                        "Share of the value of the plants' inputs, or of their outputs, from or to the core >= 0.1, and in the"
                                + " scenario without the corridor (where the cluster names none, with the corridors to the region"
                                + " closed) the best deviation of a plant costs less than staying. Else FAIL, an"
                                + " independent cluster. Tolerance 1e-9.",
                        "Share of flows; margin: money a period.",
                        FORMALISATION));
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        LeapOut.requireCorridor(study);
        return super.examine(study, draft);
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        ClusterCosts costs = cluster.costs();
        draft.on("path of " + cluster.path().entries().size() + " plants").by(Method.EXACT, "re-solve with one change");
        Optional<Event> formed = cluster.first(EventKind.NEW_AGGLOMERATION);
        if (formed.isEmpty()) {
            return draft.vacuous("no new agglomeration forms");
        }
        Optional<Event> linked = cluster.first(EventKind.LINKED);
        show(draft, costs, linked.orElse(formed.get()));
        return linked.isPresent()
                ? draft.pass()
                : draft.fail(
                        CounterExample.of(
                                costs.region(formed.get().region()) + " holds without the corridor",
                                Replay.asItStands(Figure.of(
                                        "margin", "money", formed.get().number("margin")))),
                        "independent cluster");
    }
}
