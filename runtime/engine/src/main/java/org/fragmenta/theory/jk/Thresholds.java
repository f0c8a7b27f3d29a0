package org.fragmenta.theory.jk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.Technique;
import org.fragmenta.theory.TechniqueEnvelope;

/** Whether two techniques cost the same where one takes over from the other. */
public final class Thresholds implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.JK_3;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "Techniques cost the same at their threshold";
    }

    @Override
    public String statement() {
        return "The threshold output of two neighbours is the rise of fixed cost divided by the fall of"
                + " marginal cost. Thresholds rise along the envelope, at each of them both neighbours cost the"
                + " same, and beyond it the other one is dearer.";
    }

    @Override
    public String test() {
        return "At every threshold q* = (F_(j+1) - F_j) / (c_j - c_(j+1)) the solver's own answer costs as"
                + " much as either neighbour, within a relative 1e-9; thresholds ascend strictly; the regret of"
                + " staying with the neighbour at half and at twice q* is not negative. A technique off the"
                + " envelope is reported with what it costs too much where it comes closest, and with the pair"
                + " that dominates it.";
    }

    @Override
    public String units() {
        return "Thresholds: units of final output a period; regrets and excess: money a period.";
    }

    @Override
    public String source() {
        return "D; Jones and Kierzkowski 1990";
    }

    private static final BigFraction TWO = new BigFraction(2);

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        OutputPath path = new OutputPath(study);
        TechniqueEnvelope envelope = study.techniques().envelope();
        draft.on(OutputPath.DOMAIN)
                .by(Method.EXACT, "envelope")
                .with(Figure.exact("thresholds", OutputPath.UNITS, path.thresholds()))
                .with(Figure.exact("regretBelow", OutputPath.MONEY, regrets(envelope, 1, BigFraction.ONE_HALF)))
                .with(Figure.exact("regretAbove", OutputPath.MONEY, regrets(envelope, 0, TWO)))
                .with(Figure.texts(
                        "dominated",
                        envelope.dominated().stream().map(Thresholds::text).toList()));
        if (path.thresholds().isEmpty()) {
            return draft.vacuous("one technique is the cheapest at every output");
        }
        for (int lower = 0; lower < path.thresholds().size(); lower++) {
            BigFraction threshold = path.thresholds().get(lower);
            double cost = study.at(Decimals.nearest(threshold)).cost().total();
            double line = Decimals.nearest(path.kept().get(lower).at(threshold));
            double tolerance = Tolerance.at(line);
            draft.comparing(Math.abs(cost - line), 0, tolerance, OutputPath.MONEY);
            boolean ascends =
                    lower == 0 || threshold.compareTo(path.thresholds().get(lower - 1)) > 0;
            if (Math.abs(cost - line) > tolerance || !ascends) {
                return draft.fail(
                        CounterExample.of(
                                "the answer at the threshold does not cost what both neighbours cost",
                                Replay.of(
                                        "output=" + Decimals.nearest(threshold),
                                        Figure.exact("q", OutputPath.UNITS, threshold),
                                        Figure.of("C", OutputPath.MONEY, cost),
                                        Figure.of("C_j", OutputPath.MONEY, line))),
                        "solver: the answer is not the cheapest");
            }
        }
        return draft.pass();
    }

    /** What it costs too much to use a neighbour at a multiple of each threshold. */
    private static List<BigFraction> regrets(TechniqueEnvelope envelope, int neighbour, BigFraction multiple) {
        return IntStream.range(0, envelope.thresholds().size())
                .mapToObj(lower -> {
                    BigFraction output = envelope.thresholds().get(lower).multiply(multiple);
                    return envelope.kept().get(lower + neighbour).at(output).subtract(envelope.at(output));
                })
                .toList();
    }

    private static String text(TechniqueEnvelope.Dominated each) {
        return each.technique().id() + " by ("
                + each.by().stream().map(Technique::id).collect(Collectors.joining(",")) + ") excess "
                + EvidenceNumber.text(each.excess()) + " at q=" + EvidenceNumber.text(each.output());
    }
}
