package org.fragmenta.theory.jk;

import java.util.Comparator;
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
import org.fragmenta.parametric.Decimals;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.Technique;

/** Whether the finer technique is the cheaper one at the margin (seed premise, L301-304). */
public final class DivisionLowersMarginalCost implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.JK_0;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Division lowers marginal cost";
    }

    @Override
    public String statement() {
        return "Of two techniques the one with more production blocks has the lower marginal cost, or the" + " same.";
    }

    @Override
    public String test() {
        return "Necessary and sufficient on the data: no pair of techniques with n_k < n_k' and c_k < c_k'."
                + " Techniques are what is cheapest at some output under each declared technology, n its"
                + " production blocks; without declared technologies the regimes that are cheapest at some"
                + " output, n their locations. Exact fractions; margins up to 1e-9 of cost count as equal.";
    }

    @Override
    public String units() {
        return "n: blocks or locations; c: money a unit of final output.";
    }

    @Override
    public String source() {
        return "Seed L301-304; Jones and Kierzkowski 1990";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        List<Technique> sorted = study.techniques().all().stream()
                .sorted(Comparator.comparing(Technique::blocks).thenComparing(Technique::marginal))
                .toList();
        draft.on(OutputPath.DOMAIN)
                .by(Method.ENUMERATION, sorted.size() + " techniques")
                .with(Figure.texts("k", sorted.stream().map(Technique::id).toList()))
                .with(Figure.list(
                        "n",
                        "",
                        sorted.stream().map(each -> (double) each.blocks()).toList()))
                .with(Figure.exact(
                        "c",
                        OutputPath.UNIT_MONEY,
                        sorted.stream().map(Technique::marginal).toList()));
        Optional<Pair> worst = sorted.stream()
                .flatMap(coarse -> sorted.stream()
                        .filter(fine -> fine.blocks() > coarse.blocks())
                        .map(fine -> new Pair(coarse, fine)))
                .min(Comparator.comparing(Pair::margin));
        if (worst.isEmpty()) {
            return draft.vacuous("all techniques are equally fine");
        }
        Pair pair = worst.get();
        double coarse = Decimals.nearest(pair.coarse().marginal());
        double fine = Decimals.nearest(pair.fine().marginal());
        double tolerance = Tolerance.at(coarse);
        draft.comparing(fine, coarse, tolerance, OutputPath.UNIT_MONEY);
        if (fine > coarse + tolerance) {
            return draft.fail(
                    CounterExample.of(
                            pair.fine().id() + " is finer than " + pair.coarse().id() + " and dearer at the margin",
                            replay(study, pair.coarse()),
                            replay(study, pair.fine())),
                    "marginal cost of " + pair.fine().id());
        }
        return draft.tightest("pair (" + pair.coarse().id() + "," + pair.fine().id() + ") margin c "
                        + EvidenceNumber.text(pair.margin()))
                .pass();
    }

    /** The technique alone: the marginal cost is what one more unit of output adds to the cost. */
    private static Replay replay(Study study, Technique technique) {
        return Replay.of(
                Pinned.at(study.model(), technique.regime()),
                Figure.of("k", technique.id()),
                Figure.of("n", "", technique.blocks()),
                Figure.exact("c", OutputPath.UNIT_MONEY, technique.marginal()));
    }

    private record Pair(Technique coarse, Technique fine) {
        BigFraction margin() {
            return coarse.marginal().subtract(fine.marginal());
        }
    }
}
