package org.fragmenta.theory.dynamics;

import java.util.List;
import java.util.Locale;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.relocation.Foresight;
import org.fragmenta.result.Timeline.MoveLine;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/** Which blocks move together, who leads and why the others follow. */
final class GroupRelocation implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.RL_9;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "Who moves with whom, and why";
    }

    @Override
    public String statement() {
        return "Blocks that move in one year are a group where some move only because others do: a leader gains by"
                + " itself, a follower because its link no longer crosses or its partner has gone, and a group without a"
                + " leader only together.";
    }

    @Override
    public String test() {
        return "For every year with moves, each mover's gain in present value if the others of the year stayed, and"
                + " what it saves on its links given that they move.";
    }

    @Override
    public String units() {
        return "Gains: money, present value.";
    }

    @Override
    public String source() {
        return "D; JK-6, GV-2b";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Dated dated = Dated.of(study);
        List<MoveLine> moves = study.relocation().timeline(Foresight.PERFECT).moves();
        draft.on(dated.years())
                .by(Method.EXACT, "certified solve")
                .with(Figure.texts(
                        "moves", moves.stream().map(GroupRelocation::text).toList()))
                .with(Figure.list(
                        "links saved",
                        "money",
                        moves.stream().map(move -> move.reason().serviceLinks()).toList()))
                .with(Figure.list(
                        "alone",
                        "money",
                        moves.stream()
                                .flatMap(move -> move.reason().alone().stream().boxed())
                                .toList()));
        return moves.isEmpty() ? draft.vacuous("no block moves") : draft.pass();
    }

    private static String text(MoveLine move) {
        String company = move.reason().follows().isEmpty()
                ? ""
                : " with " + String.join("+", move.reason().follows());
        return move.year() + ":" + move.block() + ">" + move.to() + " "
                + move.reason().kind().name().toLowerCase(Locale.ROOT) + company;
    }
}
