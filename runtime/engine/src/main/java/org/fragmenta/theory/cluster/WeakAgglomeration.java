package org.fragmenta.theory.cluster;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Entry;
import org.fragmenta.cluster.WeakLimit;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;

/** Without agglomeration plants follow comparative costs. */
final class WeakAgglomeration extends ClusterCondition {

    WeakAgglomeration() {
        super(
                ConditionId.CD_7,
                Kind.DIAGNOSTIC,
                new Texts(
                        "Without agglomeration plants follow comparative advantage",
                        "With every gain from company switched off and no incumbents, the first plant stands where it is cheapest"
                                + " by itself, and regions fill in the order of what a plant costs there alone: the pattern of JK-7 and"
                                + " JK-8, with no core.",
                        "The path of entry without agglomeration: the order in which regions are first occupied, by kind of block,"
                                + " against the order of stand-alone costs, links to shared blocks included; inversions are listed."
                                + " Tolerance 1e-9.",
                        "Costs: money a period.",
                        FORMALISATION));
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        ClusterStudy weak = WeakLimit.of(cluster);
        ClusterCosts costs = weak.costs();
        draft.on("path of " + weak.path().entries().size() + " plants without agglomeration")
                .by(Method.EXACT, "path");
        List<String> order = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (Entry entry : weak.path().entries()) {
            if (entry.kind() == 0 && !taken.contains(entry.region())) {
                taken.add(entry.region());
                order.add(costs.region(entry.region()));
                alone.add(WeakLimit.alone(costs, entry.region()));
            }
        }
        draft.with(Figure.texts("order", order))
                .with(Figure.list("alone", "money", alone))
                .with(Figure.of("settlement", plants(costs, weak.path().counts())));
        List<String> inversions = WeakLimit.inversions(costs, taken);
        return inversions.isEmpty()
                ? draft.with(Figure.of("class", "comparative advantage")).pass()
                : draft.fail(
                        CounterExample.of(
                                "regions fill against the order of stand-alone costs",
                                Replay.asItStands(Figure.texts("inversions", inversions))),
                        "a count row or a shared entry cost still draws plants together");
    }
}
