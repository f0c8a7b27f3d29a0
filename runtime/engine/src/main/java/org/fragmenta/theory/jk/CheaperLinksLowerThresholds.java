package org.fragmenta.theory.jk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/**
 * Whether cheaper service links let production fragment at smaller outputs.
 *
 * <p>With S and v the fixed and marginal cost of a technique without its links, and Phi and phi those of its links, the
 * threshold between two techniques at lambda times today's link costs is (DS + lambda DPhi) / (g - lambda Dphi), where D
 * is the rise from the coarser to the finer and g the fall of v; its derivative has the sign of g DPhi + DS Dphi.
 */
public final class CheaperLinksLowerThresholds implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.JK_4B;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Cheaper service links lower the thresholds";
    }

    @Override
    public String statement() {
        return "Where all service links between blocks get cheaper by one factor, production fragments from"
                + " a smaller output on, and at today's output it is not fragmented less.";
    }

    @Override
    public String test() {
        return "For each threshold at which n rises: g DPhi + DS Dphi >= 0, to a relative 1e-9, with D the"
                + " rise from the coarser to the finer technique of set-up and other fixed cost without links"
                + " (S), of fixed and marginal link cost (Phi, phi), and g the fall of marginal cost without"
                + " links; this is necessary and sufficient for dq*/dlambda >= 0. At today's output: n does not"
                + " rise with lambda along the exact envelope over lambda. DPhi, Dphi, DS >= 0 for every pair"
                + " is sufficient for the first.";
    }

    @Override
    public String units() {
        return "Thresholds: units of final output a period, at 0, 0.5, 1 and 2 times today's link costs;"
                + " elasticity: percent of threshold for a percent of link costs.";
    }

    @Override
    public String source() {
        return "Jones and Kierzkowski 1990; derivative D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        study.requireLinks();
        OutputPath path = new OutputPath(study);
        Curve curve = study.curve(Parameter.ALL_LINKS, 0, Double.POSITIVE_INFINITY);
        List<LinkThreshold> thresholds = LinkThreshold.of(study, path);
        draft.on("thresholds on q in [0,inf) at lambda=1; lambda in [0,inf) at q="
                        + EvidenceNumber.text(study.model().output()))
                .by(Method.EXACT, "envelope");
        for (double lambda : new double[] {0, 0.5, 1, 2}) {
            draft.with(Figure.list(
                    "q*(" + EvidenceNumber.text(lambda) + ")",
                    OutputPath.UNITS,
                    thresholds.stream().map(each -> each.at(lambda)).toList()));
        }
        draft.with(Figure.list(
                        "elasticity",
                        "",
                        thresholds.stream().map(LinkThreshold::elasticity).toList()))
                .with(Figure.list(
                        "n(lambda)",
                        "",
                        curve.segments().stream()
                                .map(segment -> (double) path.blocks(segment.regime()))
                                .toList()));
        Optional<Verdict> failure = thresholds.stream()
                .filter(LinkThreshold::rises)
                .min(Comparator.comparing(LinkThreshold::elasticity))
                .map(worst -> fallsApart(study, path, draft, worst))
                .or(() -> moreDivided(study, path, draft, curve));
        if (failure.isPresent()) {
            return failure.get();
        }
        if (thresholds.isEmpty() && curve.segments().size() == 1) {
            return draft.vacuous("fragmentation depends neither on output nor on the cost of links");
        }
        thresholds.stream()
                .min(Comparator.comparing(LinkThreshold::elasticity))
                .ifPresent(tightest -> draft.comparing(0, tightest.elasticity(), 1e-9, "elasticity")
                        .tightest("elasticity " + EvidenceNumber.text(tightest.elasticity()) + " at q="
                                + EvidenceNumber.text(tightest.at(1))));
        return draft.pass();
    }

    private static Verdict fallsApart(Study study, OutputPath path, VerdictDraft draft, LinkThreshold worst) {
        LinkPrices prices = new LinkPrices(study);
        for (double lambda : new double[] {0.5, 0.9, 0.99, 0.999}) {
            double output = PlainOutput.between(worst.at(1), worst.at(lambda));
            int today = path.blocks(prices.regime(output, 1));
            int cheaper = path.blocks(prices.regime(output, lambda));
            if (cheaper < today || lambda == 0.999) {
                draft.comparing(0, worst.elasticity(), 1e-9, "elasticity");
                return draft.fail(
                        CounterExample.of(
                                "production is divided less finely where links are cheaper, because the threshold to "
                                        + worst.fine().id() + " rises",
                                prices.replay(output, 1, today),
                                prices.replay(output, lambda, cheaper)),
                        worst.cause());
            }
        }
        throw new IllegalStateException("the last factor ends the loop");
    }

    private static Optional<Verdict> moreDivided(Study study, OutputPath path, VerdictDraft draft, Curve curve) {
        for (int next = 1; next < curve.segments().size(); next++) {
            CurveSegment cheap = curve.segments().get(next - 1);
            CurveSegment dear = curve.segments().get(next);
            int few = path.blocks(cheap.regime());
            int many = path.blocks(dear.regime());
            if (many > few) {
                LinkPrices prices = new LinkPrices(study);
                double output = study.model().output();
                draft.comparing(many, few, 0, "blocks");
                return Optional.of(draft.fail(
                        CounterExample.of(
                                "production is divided more finely where links are dearer",
                                prices.replay(output, PlainOutput.inside(dear), many),
                                prices.replay(output, PlainOutput.inside(cheap), few)),
                        "the finer plan has the smaller link bill, "
                                + EvidenceNumber.text(dear.marginalCost()) + " below "
                                + EvidenceNumber.text(cheap.marginalCost())));
            }
        }
        return Optional.empty();
    }
}
