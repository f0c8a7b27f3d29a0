package org.fragmenta.theory.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.relocation.Foresight;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/** That knowing more never costs more. */
final class ForesightPays implements Condition {
    private static final int KNOWN = 5;

    @Override
    public ConditionId id() {
        return ConditionId.RL_8;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "No firm beats one that knows what is to come";
    }

    @Override
    public String statement() {
        return "The present value of cost under perfect foresight is at most that of a firm that knows only the"
                + " present year, or some years ahead.";
    }

    @Override
    public String test() {
        return "The cheapest path, proven, against the paths of a myopic firm and of firms that know two to five"
                + " years; within 1e-9 of the present value.";
    }

    @Override
    public String units() {
        return "Present values: money.";
    }

    @Override
    public String source() {
        return "D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Dated dated = Dated.of(study);
        double perfect = dated.path().value().total();
        List<Double> others = new ArrayList<>();
        for (int known = 1; known <= KNOWN; known++) {
            others.add(dated.path(Foresight.rolling(known)).value().total());
        }
        double least = others.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        draft.on(dated.years())
                .by(Method.EXACT, "certified solve")
                .with(Figure.of("perfect", "money", perfect))
                .with(Figure.list("knowing 1 to 5 years", "money", others))
                .comparing(perfect, least, dated.tolerance(), "money");
        return perfect <= least + dated.tolerance()
                ? draft.pass()
                : draft.fail(
                        CounterExample.of(
                                "a firm that knows less pays less",
                                Replay.asItStands(Figure.of("least", "money", least))),
                        "solver: the path is not the cheapest");
    }
}
