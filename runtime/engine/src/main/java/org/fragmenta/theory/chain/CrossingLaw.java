package org.fragmenta.theory.chain;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Study;

/** Whether dearer crossings are crossed less. */
final class CrossingLaw implements Condition {
    private static final String MONEY = "money a period";

    @Override
    public ConditionId id() {
        return ConditionId.GV_1;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "Dearer crossings are crossed less";
    }

    @Override
    public String statement() {
        return "With the cost of all crossings between blocks scaled by t, what the optimum's crossings cost at today's prices"
                + " never rises in t, and the least cost of the model is concave in t.";
    }

    @Override
    public String test() {
        return "On the exact envelope over t from 0 up, a solve inside every segment costs what the envelope says and pays t times"
                + " the segment's crossing bill for its links; the bills never rise from one segment to the next. Within"
                + " 1e-9 of cost.";
    }

    @Override
    public String units() {
        return "t: today's cost of all crossings is 1; crossing bill: money a period at t = 1.";
    }

    @Override
    public String source() {
        return "D; revealed preference";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        if (study.model().links().isEmpty()) {
            throw new MissingHypothesisException("service links join blocks");
        }
        Curve curve = study.curve(Parameter.ALL_LINKS, 0, Double.POSITIVE_INFINITY);
        List<CurveSegment> segments = curve.segments();
        List<Double> crossings = new ArrayList<>();
        for (CurveSegment segment : segments) {
            BigFraction inside = segment.to()
                    .map(to -> to.add(segment.from()).divide(2))
                    .orElse(segment.from().add(1));
            double at = inside.doubleValue();
            ScaledCrossings solved = ScaledCrossings.of(study, at);
            double tolerance = Tolerance.at(solved.total());
            double expected = segment.marginalCost().doubleValue();
            crossings.add(solved.bill());
            // Where a segment is narrow, a line that is as cheap within tolerance may be that much steeper.
            double half = inside.subtract(segment.from()).doubleValue();
            boolean meets = Math.abs(solved.total() - segment.costAt(inside).doubleValue()) <= tolerance
                    && Math.abs(solved.bill() - expected) * at <= tolerance * (1 + 2 * at / half);
            if (!meets) {
                return failed(draft, at, solved.bill(), expected);
            }
        }
        draft.on("t in [0,inf)")
                .by(Method.EXACT, "envelope of " + curve.solves() + " solves")
                .with(Figure.exact(
                        "thresholds",
                        "",
                        segments.stream().skip(1).map(CurveSegment::from).toList()))
                .with(Figure.list("crossingBill", MONEY, crossings));
        for (int next = 1; next < segments.size(); next++) {
            BigFraction before = segments.get(next - 1).marginalCost();
            BigFraction after = segments.get(next).marginalCost();
            if (after.compareTo(before) > 0) {
                return failed(
                        draft, segments.get(next).from().doubleValue(), after.doubleValue(), before.doubleValue());
            }
        }
        return draft.pass();
    }

    private static Verdict failed(VerdictDraft draft, double at, double bill, double expected) {
        return draft.by(Method.EXACT, "envelope")
                .fail(
                        CounterExample.of(
                                "the crossing bill is not what the envelope says",
                                Replay.asItStands(
                                        Figure.of("t", "", at),
                                        Figure.of("bill", MONEY, bill),
                                        Figure.of("expected", MONEY, expected))),
                        "solver: a plan is not the cheapest");
    }
}
