package org.fragmenta.theory.jk;

import java.util.stream.IntStream;
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
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.TechniqueEnvelope;

/**
 * Whether a fee on sites lets fewer of them be used.
 *
 * <p>Cost is least among lines in the fee, one a number of sites that pay it; revealed preference makes that number fall.
 */
public final class FeesCloseSites implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.JK_12;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "A fee on sites closes sites";
    }

    @Override
    public String statement() {
        return "With one fee more for each optional site the optimum uses no more of them.";
    }

    @Override
    public String test() {
        return "Optional sites are the blocks of a technology where several are declared; else every block"
                + " away from the one region that would be cheapest for all together. Along the exact envelope"
                + " over the fee f: an ordinary solve inside every segment pays as many fees as the segment"
                + " has, and the number does not rise with f. Integers, no tolerance.";
    }

    @Override
    public String units() {
        return "f: money a period and site; sites: number of sites that pay.";
    }

    @Override
    public String source() {
        return "D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        FeeSweep sweep = study.model().technologies().isEmpty() ? FeeAwayFromHome.of(study) : new FeeOnBlocks(study);
        TechniqueEnvelope envelope = sweep.envelope();
        draft.on("f in [0,inf) at q=" + EvidenceNumber.text(study.model().output()))
                .by(Method.EXACT, "envelope")
                .with(Figure.exact("f_start", OutputPath.MONEY, envelope.starts()))
                .with(Figure.list(
                        "sites",
                        "",
                        envelope.kept().stream()
                                .map(each -> (double) each.blocks())
                                .toList()))
                .with(Figure.exact(
                        "C",
                        OutputPath.MONEY,
                        IntStream.range(0, envelope.kept().size())
                                .mapToObj(index -> envelope.at(envelope.starts().get(index)))
                                .toList()));
        int before = Integer.MAX_VALUE;
        for (int index = 0; index < envelope.kept().size(); index++) {
            double fee = PlainOutput.between(
                    Decimals.nearest(envelope.starts().get(index)),
                    index + 1 < envelope.starts().size()
                            ? Decimals.nearest(envelope.starts().get(index + 1))
                            : Double.POSITIVE_INFINITY);
            int sites = sweep.sites(fee);
            if (sites > before || sites != envelope.kept().get(index).blocks()) {
                return draft.comparing(sites, envelope.kept().get(index).blocks(), 0, "sites")
                        .fail(
                                CounterExample.of(
                                        "more sites pay the fee than at a lower one, or than the envelope says",
                                        Replay.asItStands(
                                                Figure.of("f", OutputPath.MONEY, fee), Figure.of("sites", "", sites))),
                                "solver: one of the answers is not the cheapest");
            }
            before = sites;
        }
        return draft.pass();
    }
}
