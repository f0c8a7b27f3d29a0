package org.fragmenta.theory.cluster;

import java.util.List;
import java.util.Optional;
import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Event;
import org.fragmenta.cluster.EventKind;
import org.fragmenta.cluster.Force;
import org.fragmenta.cluster.Saturation;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Tolerance;

/** The core is left because it is full. */
final class CoreSaturation extends ClusterCondition {

    CoreSaturation() {
        super(
                ConditionId.CD_1,
                Kind.ECONOMIC,
                new Texts(
                        "The core is left because it is saturated",
                        "The first plant that avoids the core does so because the core is full: wages and rents have risen by"
                                + " more than company is worth, and another region is cheaper.",
                        "When the first plant settles outside: (a) one more plant in the core costs more than one less did, and"
                                + " the core has at least the size at which a plant costs least; (b) the best other region costs less"
                                + " than the core. Both: PASS. (b) alone: FAIL, displacement by policy or a shock. Tolerance 1e-9.",
                        "Costs and their changes since the best size: money a period.",
                        FORMALISATION));
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        ClusterCosts costs = cluster.costs();
        Optional<Event> event = cluster.first(EventKind.SATURATED).or(() -> cluster.first(EventKind.DISPLACED));
        draft.on("path of " + cluster.path().entries().size() + " plants").by(Method.EXACT, "path");
        if (event.isEmpty()) {
            return draft.vacuous("no plant avoids the core");
        }
        Saturation state =
                Saturation.of(costs, cluster.path().entries().get(event.get().entry()));
        show(draft, costs, event.get());
        draft.comparing(state.outside(), state.next(), Tolerance.at(state.next()), "money");
        List<Force> forces = state.forces();
        for (int force = 0; force < forces.size(); force++) {
            if (state.changes()[force] != 0) {
                draft.with(Figure.of("d " + forces.get(force).name(), "money", state.changes()[force]));
            }
        }
        double dispersion = state.change(Force.Side.DISPERSION);
        double agglomeration = -state.change(Force.Side.AGGLOMERATION);
        draft.with(Figure.of("dDispersion", "money", dispersion))
                .with(Figure.of("dAgglomeration", "money", agglomeration));
        return event.get().kind() == EventKind.SATURATED
                ? draft.pass()
                : draft.fail(
                        CounterExample.of(
                                "the core is left below its best size",
                                Replay.asItStands(Figure.of("plants", "", state.size()))),
                        "displacement (policy or shock), not saturation");
    }
}
