package org.fragmenta.theory.cluster;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.LureSearch;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Study;

/** The least that draws plants to a region. */
final class Lure extends ClusterCondition {

    Lure() {
        super(
                ConditionId.CD_8,
                Kind.DIAGNOSTIC,
                new Texts(
                        "What it takes to lure a cluster",
                        "The least support, the least cut of link costs, the least seed of incumbents and the least duration of"
                                + " the support, each alone, with which plants enter a region, and with which they make a cluster"
                                + " that holds when support ends.",
                        "Each level is found on a grid of 64 cells, support up to four times what draws the first plant, first, by bisection within the first cell that is enough, and"
                                + " checked by a path just below and one at it; levels at which more helps less are listed. FAIL: no"
                                + " instrument is enough.",
                        "Support: money a plant and period; cut: share of the cost of links; seed: plants; duration: firms.",
                        FORMALISATION));
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        if (study.model().cluster().flatMap(cluster -> cluster.lure()).isEmpty()) {
            throw new MissingHypothesisException("a region that wants to attract plants is named");
        }
        return super.examine(study, draft);
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        String region =
                cluster.costs().model().cluster().flatMap(each -> each.lure()).orElseThrow();
        int position = cluster.costs().model().regionIndex(region);
        draft.on("region " + region).by(Method.EXACT, "bisection on paths");
        List<LureSearch.Lever> levers = LureSearch.of(cluster, position);
        boolean any = false;
        for (LureSearch.Lever lever : levers) {
            any |= lever.sustained().isPresent();
            draft.with(Figure.of(
                    lever.name(), level(lever.chosen()) + " chosen, " + level(lever.sustained()) + " sustained"));
            if (!lever.breaks().isEmpty()) {
                draft.with(Figure.list(lever.name() + " no help from", lever.unit(), lever.breaks()));
            }
        }
        return any
                ? draft.pass()
                : draft.fail(
                        CounterExample.of("no cluster holds in " + region + " whatever is done", Replay.asItStands()),
                        "no feasible level");
    }

    private static String level(OptionalDouble level) {
        return level.isPresent() ? text(level.getAsDouble()) : "never";
    }
}
