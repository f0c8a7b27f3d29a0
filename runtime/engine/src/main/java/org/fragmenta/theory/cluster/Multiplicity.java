package org.fragmenta.theory.cluster;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.List;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Equilibria;
import org.fragmenta.cluster.Equilibrium;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;

/** How many equilibria there are. */
final class Multiplicity extends ClusterCondition {
    private static final int LISTED = 10;

    Multiplicity() {
        super(
                ConditionId.EQ_3,
                Kind.DIAGNOSTIC,
                new Texts(
                        "Several equilibria make lock-in possible",
                        "Where more than one equilibrium is strict, history decides in which of them plants end, and no plant"
                                + " leads the others out of a worse one.",
                        "Every settlement is looked at, like plants told apart only by their numbers, up to two million; beyond"
                                + " that the equilibria that 200 random starts and the path of entry lead to, and the verdict is"
                                + " UNPROVED. Classification: none, unique, or several strict equilibria.",
                        "Costs and potentials: money a period.",
                        "D"));
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        Equilibria equilibria = cluster.equilibria();
        List<Equilibrium> all = equilibria.all();
        int strict = all.stream().mapToInt(each -> each.isStrict() ? 1 : 0).sum();
        List<Equilibrium> listed = all.subList(0, Math.min(LISTED, all.size()));
        draft.on(text(equilibria.looked()) + (equilibria.complete() ? " settlements" : " starts"))
                .by(equilibria.complete() ? Method.ENUMERATION : Method.SAMPLE, "equilibria")
                .with(Figure.of("equilibria", "", all.size()))
                .with(Figure.of("strict", "", strict))
                .with(Figure.of("class", strict > 1 ? "lock-in possible" : all.isEmpty() ? "none" : "unique"))
                .with(Figure.texts(
                        "plants",
                        listed.stream()
                                .map(each -> plants(cluster.costs(), each.counts()))
                                .toList()))
                .with(Figure.list(
                        "cost", "money", listed.stream().map(Equilibrium::cost).toList()))
                .with(Figure.list(
                        "herfindahl",
                        "",
                        listed.stream().map(Equilibrium::herfindahl).toList()));
        return equilibria.complete() ? draft.pass() : draft.unproved(text(equilibria.looked()) + " starts");
    }
}
