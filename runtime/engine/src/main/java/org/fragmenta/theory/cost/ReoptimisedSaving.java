package org.fragmenta.theory.cost;

import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.instance.CostModel;
import org.fragmenta.result.Result;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether a reform saves at least as much where production may move as where it may not. */
public final class ReoptimisedSaving implements Condition {
    private static final String MONEY = "money a period";

    @Override
    public ConditionId id() {
        return ConditionId.CO_3;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "Relocation adds to the saving of a reform";
    }

    @Override
    public String statement() {
        return "Under every reform, the cost with production relocated is at most the cost with every block left where it"
                + " stands today; the difference, the Le Chatelier gap, is the value of relocation.";
    }

    @Override
    public String test() {
        return "For every scenario of the model, or else for twice the output and for half as much again on the wage of each"
                + " of the first three regions: the optimum under the changes against today's plan under them, FAIL where"
                + " today's plan is cheaper by more than 1e-9 of cost.";
    }

    @Override
    public String units() {
        return "Savings and gaps: money a period; a gap is infinite where today's plan is no longer possible.";
    }

    @Override
    public String source() {
        return "D; Samuelson 1947";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum today = Optimum.of(study);
        double before = study.cost().total();
        boolean any = false;
        for (Reform reform : Reform.declaredOrProbes(study.model())) {
            Optional<Study> changed = Reform.under(study, reform.all());
            draft.assuming(reform.name() + " leaves a plan", changed.isPresent());
            if (changed.isPresent()) {
                any = true;
                double moved = changed.get().cost().total();
                double left = left(changed.get(), today);
                if (left < Double.POSITIVE_INFINITY) {
                    draft.with(Figure.of(reform.name() + ".savingInPlace", MONEY, before - left));
                }
                draft.with(Figure.of(reform.name() + ".saving", MONEY, before - moved))
                        .with(Figure.of(reform.name() + ".gap", MONEY, left - moved));
                if (left < moved - Tolerance.at(moved)) {
                    return draft.by(Method.EXACT, "certified solves")
                            .comparing(moved, left, Tolerance.at(moved), MONEY)
                            .fail(cheaperInPlace(reform, moved, left), "solver: today's plan beats the optimum");
                }
            }
        }
        draft.on("reforms of the model").by(Method.EXACT, "certified solves");
        return any ? draft.pass() : draft.vacuous("no reform leaves a plan");
    }

    /** What today's plan costs with the numbers of a changed model; infinite where it cannot be. */
    private static double left(Study changed, Optimum today) {
        ModelDescriptor model = changed.model();
        Result result = today.result();
        CostModel costs = result.technology().isEmpty()
                ? changed.costs()
                : CostModel.of(
                        model.madeBy(model.technology(result.technology()).orElseThrow()), changed.methods());
        return costs.instance().costOf(today.plan());
    }

    private static CounterExample cheaperInPlace(Reform reform, double moved, double left) {
        return CounterExample.of(
                "today's plan costs less than the optimum",
                new Replay(
                        List.of(reform.all()),
                        Optional.empty(),
                        List.of(Figure.of("optimum", MONEY, moved), Figure.of("inPlace", MONEY, left))));
    }
}
