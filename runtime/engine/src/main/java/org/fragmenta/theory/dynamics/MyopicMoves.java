package org.fragmenta.theory.dynamics;

import static org.fragmenta.evidence.EvidenceNumber.text;

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
import org.fragmenta.horizon.PathCost;
import org.fragmenta.mode.FadingGap;
import org.fragmenta.mode.Mode;
import org.fragmenta.relocation.Foresight;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/** Whether a firm that takes today's gap to last moves too easily. */
final class MyopicMoves implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.RL_2;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Nobody moves for a gain that does not last";
    }

    @Override
    public String statement() {
        return "While a gap fades, g(t) = g0 e^(-lambda t), moving pays now if g0 >= (delta + lambda) K and else"
                + " never. A firm that takes today's gap to last moves from delta K on: between the two it relocates too"
                + " much.";
    }

    @Override
    public String test() {
        return "On a fading gap, no move with delta K <= g0 < (delta + lambda) K. On a model with a horizon, the"
                + " firm that knows only the present year makes no move, block and region of arrival, that the far-"
                + " sighted firm never makes.";
    }

    @Override
    public String units() {
        return "Gaps and triggers: money a year; present values: money.";
    }

    @Override
    public String source() {
        return "D";
    }

    @Override
    public boolean isAbout(Mode mode) {
        return mode instanceof FadingGap;
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optional<FadingGap> fading = study.mode(FadingGap.class);
        return fading.isPresent() ? examine(fading.get(), draft) : examine(Dated.of(study), draft);
    }

    private static Verdict examine(FadingGap fading, VerdictDraft draft) {
        List<FadingGap.Move> wedge = fading.moves().stream()
                .filter(move ->
                        fading.gap() >= fading.myopicTrigger(move) && fading.gap() < fading.foresightTrigger(move))
                .toList();
        draft.on("g0=" + text(fading.gap()))
                .by(Method.EXACT, "closed form")
                .with(Figure.texts(
                        "moves", fading.moves().stream().map(FadingGap.Move::id).toList()))
                .with(Figure.list(
                        "myopic from",
                        "money a year",
                        fading.moves().stream().map(fading::myopicTrigger).toList()))
                .with(Figure.list(
                        "foresight from",
                        "money a year",
                        fading.moves().stream().map(fading::foresightTrigger).toList()));
        if (wedge.isEmpty()) {
            return draft.pass();
        }
        FadingGap.Move first = wedge.get(0);
        return draft.fail(
                CounterExample.of(
                        "a myopic firm moves although the gap does not last",
                        Replay.asItStands(
                                Figure.of("move", first.id()), Figure.of("worth", "money", fading.worth(first, 0)))),
                "gap of " + first.id() + " lasts too short");
    }

    private static Verdict examine(Dated dated, VerdictDraft draft) {
        List<String> foreseen = dated.arrivals(dated.path());
        PathCost myopic = dated.path(Foresight.MYOPIC);
        List<String> regretted = dated.arrivals(myopic).stream()
                .filter(move -> !foreseen.contains(move))
                .toList();
        double more = myopic.value().total() - dated.path().value().total();
        draft.on(dated.years())
                .by(Method.EXACT, "certified solve")
                .with(Figure.texts("foreseen", foreseen))
                .with(Figure.texts("myopic only", regretted))
                .with(Figure.of("myopia costs", "money", Math.max(0, more)));
        if (regretted.isEmpty()) {
            return dated.arrivals(myopic).isEmpty() ? draft.vacuous("a myopic firm never moves") : draft.pass();
        }
        return draft.fail(
                CounterExample.of(
                        "a myopic firm makes a move that a far-sighted one never makes",
                        Replay.asItStands(Figure.texts("moves", regretted))),
                "gain of " + regretted.get(0) + " lasts too short");
    }
}
