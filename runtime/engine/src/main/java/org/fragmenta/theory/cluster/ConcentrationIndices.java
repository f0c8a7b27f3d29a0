package org.fragmenta.theory.cluster;

import java.util.Arrays;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Indices;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;

/** How concentrated plants are in the end. */
final class ConcentrationIndices extends ClusterCondition {
    private static final double IDENTITY = 1e-9;

    ConcentrationIndices() {
        super(
                ConditionId.IX_1,
                Kind.DIAGNOSTIC,
                new Texts(
                        "Concentration of plants, between and within countries",
                        "Where plants stand in the end, by the indices of Herfindahl, Theil, and Ellison and Glaeser, and the"
                                + " location quotients, all against the regions' sizes.",
                        "HHI = sum s^2; LQ = s/a; Theil = sum s ln(s/a), its parts between and within countries each by its own"
                                + " formula and their sum checked to 1e-9; gamma = [G - (1 - sum a^2) H] / [(1 - sum a^2)(1 - H)] with G ="
                                + " sum (s - a)^2 and H of plants of one size.",
                        "Indices without units; s share of plants, a share of sizes.",
                        "D; Theil 1967; Ellison and Glaeser 1997"));
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        int[] counts = cluster.path().counts();
        double[] shares = Indices.shares(counts);
        Indices.Theil theil = cluster.theil(counts);
        Indices.EllisonGlaeser concentration = cluster.ellisonGlaeser();
        draft.on("end of the path of entry")
                .by(Method.EXACT, "formulas")
                .with(Figure.of("herfindahl", "", Indices.herfindahl(shares)))
                .with(Figure.list("theil", "", theil.total(), theil.between(), theil.within()))
                .with(Figure.list(
                        "quotients",
                        "",
                        Arrays.stream(Indices.locationQuotients(shares, cluster.sizes()))
                                .boxed()
                                .toList()))
                .with(Figure.of("G", "", concentration.g()))
                .with(Figure.of("H", "", concentration.h()));
        if (concentration.gamma() < Double.POSITIVE_INFINITY) {
            draft.with(Figure.of("gamma", "", concentration.gamma()));
        }
        double sum = theil.between() + theil.within();
        return Math.abs(sum - theil.total()) <= IDENTITY
                ? draft.pass()
                : draft.fail(
                        CounterExample.of("the parts of the Theil index do not add up", Replay.asItStands()),
                        "fault of the formulas");
    }
}
