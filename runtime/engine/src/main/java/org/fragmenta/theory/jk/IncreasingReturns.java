package org.fragmenta.theory.jk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/** Whether average cost falls with output: the increasing returns that fixed costs and service links bring. */
public final class IncreasingReturns implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.JK_5;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "Least cost is concave in output";
    }

    @Override
    public String statement() {
        return "Least cost is concave and piecewise linear in output, average cost does not rise, and the"
                + " elasticity of cost in output is at most 1, and 1 only where nothing is fixed.";
    }

    @Override
    public String test() {
        return "Over the solver's own answers inside every segment and at every threshold: slopes between"
                + " neighbours do not rise, average cost does not rise, within 1e-9 of cost. Applies because"
                + " regions have no capacity and wages do not rise with employment in this model; with either"
                + " it would not.";
    }

    @Override
    public String units() {
        return "AC: money a unit of final output; elasticity: percent of cost for a percent of output.";
    }

    @Override
    public String source() {
        return "D; Jones and Kierzkowski 2005";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        OutputPath path = new OutputPath(study);
        draft.assuming("regions have no capacity", true)
                .assuming("wages do not rise with employment", true)
                .on(OutputPath.DOMAIN)
                .by(Method.EXACT, "envelope");
        List<OutputPath.Answer> answers = Stream.concat(
                        path.answers().stream(),
                        path.thresholds().stream().map(Decimals::nearest).map(path::answer))
                .sorted(Comparator.comparing(OutputPath.Answer::output))
                .toList();
        List<OutputPath.Answer> shown = path.thresholds().isEmpty() ? answers : thresholds(path, answers);
        draft.with(Figure.list(
                        "q",
                        OutputPath.UNITS,
                        shown.stream().map(OutputPath.Answer::output).toList()))
                .with(Figure.list(
                        "AC",
                        OutputPath.UNIT_MONEY,
                        shown.stream().map(each -> each.cost() / each.output()).toList()))
                .with(Figure.list(
                        "elasticity",
                        "",
                        shown.stream().map(IncreasingReturns::elasticity).toList()));
        for (int place = 1; place < answers.size(); place++) {
            OutputPath.Answer one = answers.get(place - 1);
            OutputPath.Answer two = answers.get(place);
            double tolerance = Tolerance.at(two.cost()) / Math.min(one.output(), two.output() - one.output());
            if (two.cost() / two.output() > one.cost() / one.output() + tolerance) {
                return broken(draft, path, "average cost rises with output", List.of(one, two));
            }
            if (place > 1 && slope(one, two) > slope(answers.get(place - 2), one) + 2 * tolerance) {
                return broken(draft, path, "least cost is not concave", List.of(answers.get(place - 2), one, two));
            }
        }
        for (OutputPath.Answer answer : answers) {
            if (elasticity(answer) > 1 + Tolerance.at(1)) {
                return broken(draft, path, "cost rises by more than output does", List.of(answer));
            }
        }
        double largest = answers.stream()
                .mapToDouble(IncreasingReturns::elasticity)
                .max()
                .orElse(0);
        draft.comparing(largest, 1, Tolerance.at(1), "elasticity");
        return draft.tightest("elasticity " + EvidenceNumber.text(largest)).pass();
    }

    private static List<OutputPath.Answer> thresholds(OutputPath path, List<OutputPath.Answer> answers) {
        List<Double> outputs = path.thresholds().stream().map(Decimals::nearest).toList();
        return answers.stream().filter(each -> outputs.contains(each.output())).toList();
    }

    private static Verdict broken(VerdictDraft draft, OutputPath path, String claim, List<OutputPath.Answer> answers) {
        return draft.fail(
                new CounterExample(claim, answers.stream().map(path::replay).toList()),
                "solver: one of the answers is not the cheapest");
    }

    private static double slope(OutputPath.Answer one, OutputPath.Answer two) {
        return (two.cost() - one.cost()) / (two.output() - one.output());
    }

    private static double elasticity(OutputPath.Answer answer) {
        return answer.cost() == 0 ? 1 : answer.output() * answer.marginal() / answer.cost();
    }
}
