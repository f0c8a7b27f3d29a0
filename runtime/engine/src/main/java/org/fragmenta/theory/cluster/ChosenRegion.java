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
import org.fragmenta.result.Tolerance;

/** A region outside the core is chosen for one reason and would not be without it. */
abstract class ChosenRegion extends ClusterCondition {
    private final EventKind caused;
    private final EventKind anyway;
    private final String never;

    /**
     * @param caused the event where the choice changes with the reason
     * @param anyway the event where it does not
     * @param never what is said where no such region is chosen
     */
    ChosenRegion(ConditionId id, EventKind caused, EventKind anyway, String never, Texts texts) {
        super(id, Kind.ECONOMIC, texts);
        this.caused = caused;
        this.anyway = anyway;
        this.never = never;
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        ClusterCosts costs = cluster.costs();
        Optional<Event> event = cluster.events().stream()
                .filter(each -> each.kind() == caused || each.kind() == anyway)
                .findFirst();
        draft.on("path of " + cluster.path().entries().size() + " plants").by(Method.EXACT, "re-solve with one change");
        if (event.isEmpty()) {
            return draft.vacuous(never);
        }
        show(draft, costs, event.get());
        double cost = event.get().number("cost");
        double core = event.get().number("core");
        draft.comparing(cost, core, Tolerance.at(core), "money");
        return event.get().kind() == caused
                ? draft.pass()
                : draft.fail(
                        CounterExample.of(
                                costs.region(event.get().region()) + " is chosen with and without",
                                Replay.asItStands(
                                        Figure.of("change", event.get().change()))),
                        anyway.words());
    }
}
