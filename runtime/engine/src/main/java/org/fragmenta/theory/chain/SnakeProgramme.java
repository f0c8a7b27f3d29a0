package org.fragmenta.theory.chain;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether the optimum of a chain is what a dynamic programme and brute force find. */
final class SnakeProgramme implements Condition {
    private static final double MOST_PLANS = 1e6;
    private static final String MONEY = "money a period";

    @Override
    public ConditionId id() {
        return ConditionId.GV_3B;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "The optimum of a chain is the best of all its plans";
    }

    @Override
    public String statement() {
        return "Where the blocks form one chain, the cheapest plan costs what the programme V_n(r) = c_n(r) + min over s of"
                + " V_(n+1)(s) + t_rs finds, and what the cheapest of all plans costs.";
    }

    @Override
    public String test() {
        return "The optimum's cost equals V, and for at most a million plans the least cost over all of them, looked at one by"
                + " one; within 1e-9 of cost.";
    }

    @Override
    public String units() {
        return "Costs: money a period.";
    }

    @Override
    public String source() {
        return "D; Baldwin and Venables 2013, Harms, Lorz and Urban 2012";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        Instance instance = optimum.instance();
        Chain chain = Chain.of(instance);
        double total = instance.costOf(optimum.plan());
        double programme = chain.leastCost();
        double plans = Math.pow(instance.regions(), instance.blocks());
        boolean enumerable = plans <= MOST_PLANS;
        double least = enumerable ? byEnumeration(instance) : programme;
        double tolerance = Tolerance.at(least);
        draft.on("q=" + EvidenceNumber.text(study.model().output()))
                .by(
                        enumerable ? Method.ENUMERATION : Method.EXACT,
                        enumerable ? (long) plans + " plans" : "dynamic programme")
                .with(Figure.of("cost", MONEY, total))
                .with(Figure.of("programme", MONEY, programme))
                .comparing(total, least, tolerance, MONEY);
        if (Math.abs(total - least) > tolerance || Math.abs(programme - least) > tolerance) {
            return draft.fail(
                    CounterExample.of(
                            "another plan is cheaper than the optimum",
                            Replay.asItStands(Figure.of("cost", MONEY, total), Figure.of("least", MONEY, least))),
                    "solver: the plan is not the cheapest");
        }
        return draft.pass();
    }

    private static double byEnumeration(Instance instance) {
        int[] plan = new int[instance.blocks()];
        double least = Double.POSITIVE_INFINITY;
        do {
            least = Math.min(least, instance.costOf(plan));
        } while (advance(plan, instance.regions()));
        return least;
    }

    /** The next plan in canonical order, in place; false after the last. */
    private static boolean advance(int[] plan, int regions) {
        int block = IntStream.iterate(plan.length - 1, each -> each >= 0, each -> each - 1)
                .filter(each -> plan[each] + 1 < regions)
                .findFirst()
                .orElse(-1);
        if (block < 0) {
            return false;
        }
        plan[block]++;
        Arrays.fill(plan, block + 1, plan.length, 0);
        return true;
    }
}
