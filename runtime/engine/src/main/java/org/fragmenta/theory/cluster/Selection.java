package org.fragmenta.theory.cluster;

import java.util.Comparator;
import java.util.List;
import org.fragmenta.cluster.Adjustment;
import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Equilibria;
import org.fragmenta.cluster.Equilibrium;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;

/** Which equilibrium is selected, by what. */
final class Selection extends ClusterCondition {

    Selection() {
        super(
                ConditionId.EQ_4,
                Kind.DIAGNOSTIC,
                new Texts(
                        "History, noise and planning may select different equilibria",
                        "The equilibrium of least potential is stable where plants err now and then; the one that history leads"
                                + " to depends on who came first; the planner's settlement need not be an equilibrium at all.",
                        "The equilibrium of least potential; the one that plants reach when they may move from where the path of"
                                + " entry ends; the settlement that costs all together least. Compared by plants a region.",
                        "Plants by region.",
                        "D; log-linear learning, M"));
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        ClusterCosts costs = cluster.costs();
        Equilibria equilibria = cluster.equilibria();
        List<Equilibrium> rated = equilibria.all().stream()
                .filter(each -> each.potential().isPresent())
                .toList();
        if (rated.isEmpty()) {
            return draft.notApplicable("the game has an exact potential and an equilibrium");
        }
        Equilibrium least = rated.stream()
                .min(Comparator.comparingDouble(each -> each.potential().getAsDouble()))
                .orElseThrow();
        Adjustment history = Adjustment.of(costs, cluster.path().settled());
        draft.on("all equilibria")
                .by(equilibria.complete() ? Method.ENUMERATION : Method.SAMPLE, "potential")
                .with(Figure.of("noise", plants(costs, least.counts())))
                .with(Figure.of("potential", "money", least.potential().getAsDouble()))
                .with(Figure.of("history", plants(costs, history.end().counts())))
                .with(Figure.of("moves", "", history.moves().size()))
                .with(Figure.of("planner", plants(costs, equilibria.planned().counts())));
        return equilibria.complete() ? draft.pass() : draft.unproved("only some starts were followed");
    }
}
