package org.fragmenta.theory.jk;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/** Whether marginal cost falls and fixed cost rises with output, as they must. */
public final class OutputLowersMarginalCost implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.JK_1;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "Marginal cost falls and fixed cost rises with output";
    }

    @Override
    public String statement() {
        return "What is cheapest at a larger output has no higher marginal and no lower fixed cost than what"
                + " is cheapest at a smaller one.";
    }

    @Override
    public String test() {
        return "Along the answers of the solver inside every segment of the exact envelope over output: c"
                + " non-increasing, F non-decreasing, and cost equal to the envelope; within 1e-9 of cost."
                + " Proof: add the two inequalities of revealed preference, (c' - c)(q' - q) <= 0.";
    }

    @Override
    public String units() {
        return "q_start: units of final output a period; F: money a period; c: money a unit.";
    }

    @Override
    public String source() {
        return "D; Jones and Kierzkowski 1990";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        OutputPath path = new OutputPath(study);
        path.describe(draft);
        draft.on(OutputPath.DOMAIN).by(Method.EXACT, "envelope");
        OutputPath.Answer before = path.answer(path.inside(0));
        double tightest = Double.POSITIVE_INFINITY;
        for (OutputPath.Answer answer : path.answers()) {
            double tolerance = Tolerance.at(answer.cost());
            if (Math.abs(answer.cost() - answer.envelope()) > tolerance) {
                return draft.comparing(answer.cost(), answer.envelope(), tolerance, OutputPath.MONEY)
                        .fail(
                                CounterExample.of("the answer is not on the envelope", path.replay(answer)),
                                "solver: the answer is not the cheapest");
            }
            double unit = tolerance / answer.output();
            if (answer.marginal() > before.marginal() + unit || answer.fixed() < before.fixed() - tolerance) {
                return draft.comparing(answer.marginal(), before.marginal(), unit, OutputPath.UNIT_MONEY)
                        .fail(
                                CounterExample.of(
                                        "marginal cost rises or fixed cost falls with output",
                                        path.replay(before),
                                        path.replay(answer)),
                                "solver: one of the two answers is not the cheapest");
            }
            if (answer.output() > before.output() && before.marginal() - answer.marginal() < tightest) {
                tightest = before.marginal() - answer.marginal();
                draft.comparing(answer.marginal(), before.marginal(), unit, OutputPath.UNIT_MONEY)
                        .tightest("margin c " + EvidenceNumber.text(tightest) + " at q="
                                + EvidenceNumber.text(answer.output()));
            }
            before = answer;
        }
        return draft.pass();
    }
}
