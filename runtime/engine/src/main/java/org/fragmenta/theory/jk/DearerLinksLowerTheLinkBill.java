package org.fragmenta.theory.jk;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/** Whether dearer service links are used less (revealed preference). */
public final class DearerLinksLowerTheLinkBill implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.JK_4A;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "Dearer links are used less";
    }

    @Override
    public String statement() {
        return "With all service links between blocks dearer by one factor and the output the same, the"
                + " optimum's link bill at today's prices is not larger.";
    }

    @Override
    public String test() {
        return "Along the exact envelope over the factor lambda on all link costs: the solver's own answer"
                + " inside every segment costs what the envelope says, and its link bill at lambda = 1 does not"
                + " rise with lambda; within 1e-9 of cost.";
    }

    @Override
    public String units() {
        return "lambda: times today's link costs; B: money a period at today's link costs.";
    }

    @Override
    public String source() {
        return "D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        study.requireLinks();
        Curve curve = study.curve(Parameter.ALL_LINKS, 0, Double.POSITIVE_INFINITY);
        draft.on("lambda in [0,inf) at q=" + EvidenceNumber.text(study.model().output()))
                .by(Method.EXACT, "envelope")
                .with(Figure.exact(
                        "lambda_start",
                        "times today's",
                        curve.segments().stream().map(CurveSegment::from).toList()))
                .with(Figure.exact(
                        "B",
                        OutputPath.MONEY,
                        curve.segments().stream()
                                .map(CurveSegment::marginalCost)
                                .toList()));
        LinkPrices prices = new LinkPrices(study);
        double before = Double.POSITIVE_INFINITY;
        double lambdaBefore = 0;
        for (CurveSegment segment : curve.segments()) {
            double lambda = PlainOutput.inside(segment);
            Study there = prices.times(lambda);
            double bill = bill(there) / lambda;
            double cost = there.cost().total();
            double tolerance = Tolerance.at(Math.max(cost, cost / lambda));
            boolean cheapest = Math.abs(cost - Decimals.nearest(segment.costAt(Decimals.read(lambda)))) <= tolerance;
            draft.comparing(bill, before, tolerance, OutputPath.MONEY);
            if (bill > before + tolerance || !cheapest) {
                return draft.fail(
                        CounterExample.of(
                                "the optimum at the higher price of links uses them more, or is not on the envelope",
                                replay(prices, lambdaBefore == 0 ? lambda : lambdaBefore),
                                replay(prices, lambda)),
                        "solver: one of the two answers is not the cheapest");
            }
            if (before - bill < Double.POSITIVE_INFINITY) {
                draft.tightest("margin B " + EvidenceNumber.text(before - bill) + " at lambda="
                        + EvidenceNumber.text(segment.from()));
            }
            before = bill;
            lambdaBefore = lambda;
        }
        return draft.pass();
    }

    private static double bill(Study study) {
        return study.cost().links().stream().mapToDouble(line -> line.total()).sum();
    }

    private static Replay replay(LinkPrices prices, double lambda) {
        return Replay.of(
                prices.model(lambda),
                Figure.of("lambda", "", lambda),
                Figure.of("B", OutputPath.MONEY, bill(prices.times(lambda)) / lambda));
    }
}
