package org.fragmenta.theory.cluster;

import static org.fragmenta.evidence.EvidenceNumber.text;

import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Equilibria;
import org.fragmenta.cluster.Equilibrium;
import org.fragmenta.cluster.Margin;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Tolerance;

/** No plant of an equilibrium gains by moving alone. */
final class NashEquilibrium extends ClusterCondition {

    NashEquilibrium() {
        super(
                ConditionId.EQ_1,
                Kind.SOUNDNESS,
                new Texts(
                        "No plant of an equilibrium gains by moving alone",
                        "In every settlement that is called an equilibrium each plant costs at most what it would cost"
                                + " elsewhere, the annualised cost of moving included.",
                        "For every equilibrium and plant: cost where it stands <= least cost elsewhere + AF*K, where both are"
                                + " added up part by part, apart from the search. Tolerance 1e-9 of the cost.",
                        "Costs and margins: money a period.",
                        "D"));
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        ClusterCosts costs = cluster.costs();
        Equilibria equilibria = cluster.equilibria();
        draft.on(text(equilibria.looked()) + (equilibria.complete() ? " settlements" : " starts"))
                .by(Method.EXACT, "best deviations")
                .with(Figure.of("equilibria", "", equilibria.all().size()));
        if (equilibria.all().isEmpty()) {
            return equilibria.complete()
                    ? draft.vacuous("no settlement is an equilibrium: plants would move round and round")
                    : draft.unproved("no start led to an equilibrium");
        }
        Equilibrium tightest = equilibria.all().get(0);
        for (Equilibrium each : equilibria.all()) {
            Margin margin = each.tightest();
            tightest = margin.value() < tightest.tightest().value() ? each : tightest;
            double added = addedUp(costs, each, margin);
            if (margin.elsewhere() < added - Tolerance.at(added)) {
                return draft.fail(
                        CounterExample.of(
                                "a plant in " + costs.region(margin.region()) + " gains by moving to "
                                        + costs.region(margin.target()),
                                Replay.asItStands(Figure.of("settlement", plants(costs, each.counts())))),
                        "fault of the search for equilibria");
            }
        }
        Margin margin = tightest.tightest();
        return draft.comparing(margin.cost(), margin.elsewhere(), Tolerance.at(margin.cost()), "money")
                .with(Figure.of("stabilityMargin", "money", margin.value()))
                .tightest("from " + costs.region(margin.region()) + " to " + costs.region(margin.target()) + " in "
                        + plants(costs, tightest.counts()))
                .pass();
    }

    /** What the plant costs, from its parts. */
    private static double addedUp(ClusterCosts costs, Equilibrium equilibrium, Margin margin) {
        if (costs.kinds() > 1) {
            return margin.cost();
        }
        double sum = 0;
        for (double part : costs.parts(0, margin.region(), equilibrium.counts(), Integer.MAX_VALUE)) {
            sum += part;
        }
        return sum;
    }
}
