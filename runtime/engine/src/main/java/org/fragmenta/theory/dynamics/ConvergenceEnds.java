package org.fragmenta.theory.dynamics;

import java.util.List;
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

/** Whether blocks that did not move at once ever move. */
final class ConvergenceEnds implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.RL_11;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Convergence ends relocation";
    }

    @Override
    public String statement() {
        return "While gaps between regions close, blocks that have not moved at once never move: whoever would gain"
                + " from moving gains most by moving now.";
    }

    @Override
    public String test() {
        return "No block that stays in the first year moves later on the cheapest path. Sufficient: the gap of every"
                + " such block towards the region that it goes to, the others moving as they do, never widens.";
    }

    @Override
    public String units() {
        return "Gaps: money a year.";
    }

    @Override
    public String source() {
        return "D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Dated dated = Dated.of(study);
        List<Stay> late =
                Stay.ended(dated).stream().filter(stay -> stay.end() > 0).toList();
        List<String> frozen = dated.frozen();
        draft.on(dated.years())
                .by(Method.EXACT, "certified solve")
                .assuming("gaps close", late.stream().noneMatch(Stay::widens))
                .with(Figure.texts("frozen", frozen))
                .with(Figure.texts("late", late.stream().map(Stay::text).toList()));
        if (late.isEmpty()) {
            return draft.pass();
        }
        Stay first = late.get(0);
        return draft.fail(
                CounterExample.of(
                        "a block moves that did not move at once",
                        Replay.asItStands(
                                Figure.of("move", first.text()),
                                Figure.list("gap", "money a year", first.gap(first.start()), first.gap(first.end())))),
                first.widens()
                        ? "gap of " + first.text() + " widens"
                        : "what " + first.text() + " costs falls, or others move with it");
    }
}
