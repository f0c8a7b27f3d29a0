package org.fragmenta.theory.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.theory.Cause;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether better institutions widen what is worked at arm's length. */
public final class InstitutionsWiden implements Condition {
    private static final String PATH = "economy.institutions";

    @Override
    public ConditionId id() {
        return ConditionId.KA_3;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Better institutions widen outsourcing";
    }

    @Override
    public String statement() {
        return "When the cost of lost control falls in the same proportion everywhere, by better enforcement of contracts or"
                + " better communication, arm's length pays at every distance where it paid before, its reach grows, and no"
                + " block of the optimum returns in-house.";
    }

    @Override
    public String test() {
        return "The exact curve over economy.institutions from 0 to today: the blocks at arm's length on every segment are among"
                + " those on the next lower one. At a given distance that always holds, since u >= 0; FAIL where a block"
                + " moves to a region in which it is worked in-house.";
    }

    @Override
    public String units() {
        return "institutions: times the cost of lost control as stated; reach: km.";
    }

    @Override
    public String source() {
        return "D on Kimura and Ando 2005";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Governed governed = Governed.of(study);
        double today = study.model().economy().institutions();
        if (today == 0) {
            return draft.by(Method.EXACT, "closed form").vacuous("lost control costs nothing any more");
        }
        Study used = study.of(governed.optimum().model());
        Curve curve = used.curve(PATH, 0, today);
        draft.on("institutions in [0," + EvidenceNumber.text(today) + "]").by(Method.EXACT, "envelope");
        reach(governed, draft);
        List<Double> ends = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        for (CurveSegment segment : curve.segments()) {
            ends.add(Decimals.nearest(segment.from()));
            counts.add((double) segment.regime().armsLength().size());
        }
        draft.with(Figure.list("from", "", ends)).with(Figure.list("armsLength", "blocks", counts));
        boolean any = false;
        Optional<String> tie = Optional.empty();
        for (int next = 0; next < curve.segments().size(); next++) {
            CurveSegment upper = curve.segments().get(next);
            any |= !upper.regime().armsLength().isEmpty();
            for (String block :
                    next == 0 ? List.<String>of() : returned(curve.segments().get(next - 1), upper)) {
                Step step = new Step(used, block, curve.segments().get(next - 1), upper);
                if (step.isProven()) {
                    return step.counterExample(draft);
                }
                tie = Optional.of(block + " costs the same at arm's length and in-house");
            }
        }
        if (tie.isPresent()) {
            return draft.tie(tie.get());
        }
        return any ? draft.pass() : draft.vacuous("nothing is worked at arm's length under any institutions");
    }

    /** Blocks at arm's length on the upper segment that are in-house on the lower. */
    private static List<String> returned(CurveSegment lower, CurveSegment upper) {
        return upper.regime().armsLength().stream()
                .filter(block -> !lower.regime().armsLength().contains(block))
                .toList();
    }

    private static void reach(Governed governed, VerdictDraft draft) {
        Optimum optimum = governed.optimum();
        List<Double> today = new ArrayList<>();
        List<Double> half = new ArrayList<>();
        for (int block : governed.blocks()) {
            double setup = optimum.costs().setup(block, optimum.region(block))
                    / optimum.model().output();
            Outsourcing outsourcing = governed.outsourcing(block);
            today.add(outsourcing.reach(setup));
            half.add(outsourcing.scaled(0.5).reach(setup));
        }
        draft.with(Figure.texts(
                        "blocks",
                        governed.blocks().stream().map(optimum::blockId).toList()))
                .with(Figure.list("reach", "km", today))
                .with(Figure.list("reachAtHalf", "km", half));
    }

    /** A block that seems to return in-house between two segments. */
    private record Step(Study study, String block, CurveSegment lower, CurveSegment upper) {

        private static double middle(CurveSegment segment) {
            BigFraction to = segment.to().orElse(segment.from().add(BigFraction.TWO));
            return Decimals.nearest(segment.from().add(to).divide(BigFraction.TWO));
        }

        private static String setting(CurveSegment segment) {
            return PATH + "=" + middle(segment);
        }

        private Optimum at(CurveSegment segment) {
            return Optimum.of(study.under(setting(segment)));
        }

        private boolean isOutsourced(CurveSegment segment) {
            Optimum optimum = at(segment);
            int position = optimum.model().blockIndex(block);
            return optimum.costs()
                    .isArmsLength(
                            position, optimum.region(position), optimum.model().output());
        }

        boolean isProven() {
            return isOutsourced(upper) && !isOutsourced(lower);
        }

        Verdict counterExample(VerdictDraft draft) {
            Optimum below = at(lower);
            Optimum above = at(upper);
            int position = below.model().blockIndex(block);
            String cause = Cause.of(below, position, above.region(position), datum -> datum.endsWith(".armsLength"));
            return draft.binding(PATH)
                    .fail(
                            CounterExample.of(
                                    block + " returns in-house when institutions become better",
                                    replay(above, upper, "arm's length"),
                                    replay(below, lower, "in-house")),
                            cause);
        }

        private Replay replay(Optimum optimum, CurveSegment segment, String governance) {
            return Replay.of(
                    setting(segment),
                    Figure.of("institutions", "", middle(segment)),
                    Figure.of(block, governance),
                    Figure.of(
                            "region",
                            optimum.regionId(optimum.region(optimum.model().blockIndex(block)))));
        }
    }
}
