package org.fragmenta.theory.cluster;

import static org.fragmenta.evidence.EvidenceNumber.text;

import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.HysteresisLoop;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Study;

/** Where plants stand depends on where output comes from. */
final class Hysteresis extends ClusterCondition {
    /** Widths below this share of today's output are rounding of the bisection. */
    private static final double NARROWEST = 1e-7;

    Hysteresis() {
        super(
                ConditionId.EQ_7,
                Kind.DIAGNOSTIC,
                new Texts(
                        "What has moved does not move back at the same point",
                        "As output rises to twice today's and falls again, plants move at one output on the way up and at"
                                + " another on the way down; the width of the loop is the mark that history leaves.",
                        "From where no plant gains by moving at an output near 0, output rises and falls in 64 steps; plants"
                                + " move one by one where it pays, moving cost included. The first move up and the last move down"
                                + " are found by bisection to 1e-9 of today's output; the loop is open if they differ by more than"
                                + " 1e-7 of it. Two technologies: q* + delta*K/dc and q* - delta*K/dc.",
                        "Output: units a period; width: units a period.",
                        "D"));
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        if (!(study.model().output() > 0)) {
            throw new MissingHypothesisException("output is above 0");
        }
        return super.examine(study, draft);
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        double today = cluster.costs().model().output();
        HysteresisLoop loop = HysteresisLoop.of(cluster);
        draft.on("output in (0," + text(2 * today) + "] up and down").by(Method.EXACT, "bisection");
        if (loop.up().isEmpty() || loop.down().isEmpty()) {
            return draft.vacuous(
                    loop.up().isEmpty() ? "no plant moves as output rises" : "no plant moves back as output falls");
        }
        double up = loop.up().getAsDouble();
        double down = loop.down().getAsDouble();
        return draft.comparing(down, up, NARROWEST * today, "units a period")
                .with(Figure.of("up", "units a period", up))
                .with(Figure.of("down", "units a period", down))
                .with(Figure.of("width", "units a period", up - down))
                .with(Figure.of("class", up - down > NARROWEST * today ? "history matters" : "no loop"))
                .pass();
    }
}
