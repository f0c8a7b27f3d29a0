package org.fragmenta.theory.jk;

import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.Technique;

/** Whether production is divided ever finer as output grows. */
public final class OutputFragments implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.JK_2;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Fragmentation does not fall as output grows";
    }

    @Override
    public String statement() {
        return "Of the techniques that are cheapest at some output, the one for a larger output has at least"
                + " as many production blocks.";
    }

    @Override
    public String test() {
        return "Necessary and sufficient for these techniques: n_j <= n_(j+1) for all neighbours on the"
                + " exact envelope over output. JK-0 is sufficient whatever the fixed costs. Integers, no"
                + " tolerance.";
    }

    @Override
    public String units() {
        return "Thresholds: units of final output a period; n: blocks, or locations where no technologies"
                + " are declared; c: money a unit.";
    }

    @Override
    public String source() {
        return "Jones and Kierzkowski 1990, 2005; form of the test D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        OutputPath path = new OutputPath(study);
        List<Technique> kept = path.kept();
        draft.on(OutputPath.DOMAIN)
                .by(Method.EXACT, "envelope")
                .with(Figure.exact("thresholds", OutputPath.UNITS, path.thresholds()))
                .with(Figure.list(
                        "n",
                        "",
                        kept.stream().map(each -> (double) each.blocks()).toList()))
                .with(Figure.exact(
                        "c",
                        OutputPath.UNIT_MONEY,
                        kept.stream().map(Technique::marginal).toList()));
        if (kept.size() == 1) {
            return draft.vacuous("one technique is the cheapest at every output");
        }
        int tightest = 0;
        for (int lower = 0; lower + 1 < kept.size(); lower++) {
            if (step(kept, lower) < step(kept, tightest)) {
                tightest = lower;
            }
        }
        Technique coarse = kept.get(tightest);
        Technique fine = kept.get(tightest + 1);
        draft.comparing(coarse.blocks(), fine.blocks(), 0, "blocks");
        if (fine.blocks() < coarse.blocks()) {
            return draft.fail(
                    CounterExample.of(
                            "production is divided less finely at the larger output",
                            path.replay(tightest, "q_lo"),
                            path.replay(tightest + 1, "q_hi")),
                    "JK-0 pair (" + fine.id() + "," + coarse.id() + ")");
        }
        return draft.tightest("margin n+" + step(kept, tightest) + " at q="
                        + EvidenceNumber.text(path.thresholds().get(tightest)))
                .pass();
    }

    private static int step(List<Technique> kept, int lower) {
        return kept.get(lower + 1).blocks() - kept.get(lower).blocks();
    }
}
