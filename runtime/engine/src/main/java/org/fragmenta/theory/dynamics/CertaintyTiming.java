package org.fragmenta.theory.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/** When blocks move along the cheapest path. */
final class CertaintyTiming implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.RL_1;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "A block moves in the first year in which waiting no longer pays";
    }

    @Override
    public String statement() {
        return "With certainty a block moves when the yearly gap reaches the discount rate times what the move"
                + " costs, g(T) = delta K with g crossing from below.";
    }

    @Override
    public String test() {
        return "For every move of the cheapest path, the other blocks moving as they do: a year earlier it would"
                + " have saved less than delaying it did, and a year later it would save less than delaying it costs."
                + " Where the gain from not delaying changes its sign once from minus to plus, the year is the first in"
                + " which it is not negative. Ties within 1e-9 of the present value.";
    }

    @Override
    public String units() {
        return "Gaps and delta K: money a year.";
    }

    @Override
    public String source() {
        return "D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Dated dated = Dated.of(study);
        List<Stay> stays = Stay.ended(dated);
        List<Double> gaps = new ArrayList<>();
        List<Double> hurdles = new ArrayList<>();
        List<String> names = new ArrayList<>();
        double worst = Double.POSITIVE_INFINITY;
        Optional<Stay> wrong = Optional.empty();
        int regular = 0;
        for (Stay stay : stays) {
            names.add(stay.text());
            gaps.add(stay.gap(stay.end()));
            hurdles.add(stay.hurdle());
            double margin = stay.margin();
            regular += stay.crossesOnce() ? 1 : 0;
            if (margin < worst) {
                worst = margin;
                wrong = margin < -dated.tolerance() ? Optional.of(stay) : Optional.empty();
            }
        }
        draft.on(dated.years())
                .by(Method.EXACT, "certified solve")
                .with(Figure.texts("moves", names))
                .with(Figure.list("g(T)", "money a year", gaps))
                .with(Figure.list("delta K", "money a year", hurdles))
                .with(Figure.of("crossing once", "", regular));
        if (stays.isEmpty()) {
            return draft.vacuous("no block moves after it has stood somewhere for a year");
        }
        return wrong.isPresent()
                ? draft.fail(
                        CounterExample.of(
                                "another year is cheaper for a move",
                                Replay.asItStands(Figure.of("move", wrong.get().text()))),
                        "solver: the path is not the cheapest")
                : draft.pass();
    }
}
