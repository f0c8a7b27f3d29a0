package org.fragmenta.theory.cluster;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.Comparator;
import java.util.OptionalDouble;
import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Equilibria;
import org.fragmenta.cluster.Equilibrium;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.Mode;
import org.fragmenta.mode.Spider;
import org.fragmenta.mode.SpiderCoordination;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Study;

/** No equilibrium costs all plants together less than the planner's settlement. */
final class PlannerGap extends ClusterCondition {

    PlannerGap() {
        super(
                ConditionId.EQ_5,
                Kind.SOUNDNESS,
                new Texts(
                        "No equilibrium is cheaper than the plan",
                        "The planner minimises what all plants cost together, incumbents included; an equilibrium costs as much"
                                + " or more, and the gap is what coordination would be worth. Of a spider: an assembler that"
                                + " decides alone moves later than is efficient, because the parts wait for it.",
                        "(C_Nash - C_plan) / C_plan >= 0 for every equilibrium, where the plan is the least of all settlements;"
                                + " tolerance 1e-9. Where not all settlements were looked at, the verdict is UNPROVED. Of a spider"
                                + " that begins in the North: the trade cost below which the assembler gains by moving with the"
                                + " parts where they are, against the one below which moving together is cheaper.",
                        "Costs: money a period; gap: share of the plan's cost; trade cost: cost of a part in the North.",
                        "D; Baldwin and Venables 2010, 2013"));
    }

    @Override
    public boolean isAbout(Mode mode) {
        return mode instanceof Spider;
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        return study.mode(Spider.class).isPresent()
                ? spider(study.mode(Spider.class).get(), draft)
                : super.examine(study, draft);
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        ClusterCosts costs = cluster.costs();
        Equilibria equilibria = cluster.equilibria();
        draft.on(text(equilibria.looked()) + (equilibria.complete() ? " settlements" : " starts"))
                .by(equilibria.complete() ? Method.ENUMERATION : Method.SAMPLE, "cost of all plants");
        if (equilibria.all().isEmpty()) {
            return draft.vacuous("there is no equilibrium");
        }
        Equilibrium cheapest = equilibria.all().stream()
                .min(Comparator.comparingDouble(Equilibrium::cost))
                .orElseThrow();
        Equilibrium dearest = equilibria.all().stream()
                .max(Comparator.comparingDouble(Equilibrium::cost))
                .orElseThrow();
        double plan = equilibria.plannedCost();
        draft.comparing(plan, cheapest.cost(), Tolerance.at(plan), "money")
                .with(Figure.of("planner", plants(costs, equilibria.planned().counts())))
                .with(Figure.of("best", plants(costs, cheapest.counts())))
                .with(Figure.of("worst", plants(costs, dearest.counts())));
        OptionalDouble least = equilibria.gap(cheapest);
        if (least.isPresent()) {
            draft.with(Figure.list(
                    "gap", "share", least.getAsDouble(), equilibria.gap(dearest).orElseThrow()));
        }
        if (!equilibria.complete()) {
            return draft.unproved("not every settlement was looked at");
        }
        return cheapest.cost() < plan - Tolerance.at(plan)
                ? draft.fail(
                        CounterExample.of("an equilibrium costs less than the plan", Replay.asItStands()),
                        "fault of the search for the plan")
                : draft.pass();
    }

    private static Verdict spider(Spider spider, VerdictDraft draft) {
        SpiderCoordination coordination = SpiderCoordination.of(spider);
        double together = coordination.together();
        double alone = coordination.alone();
        draft.on("t from inf to 0, all in the North at first")
                .by(Method.EXACT, "closed form")
                .with(Figure.list("together", "", together))
                .with(Figure.list("alone", "", alone));
        if (together == 0) {
            return draft.vacuous("moving together is never cheaper");
        }
        draft.comparing(alone, together, Tolerance.at(together), "trade cost");
        if (alone < together) {
            draft.with(Figure.of("gapAtSwitch", "share", coordination.gap(alone)));
        }
        return alone > together + Tolerance.at(together)
                ? draft.fail(
                        CounterExample.of("the assembler moves before it is efficient", Replay.asItStands()),
                        "fault of the closed form")
                : draft.pass();
    }
}
