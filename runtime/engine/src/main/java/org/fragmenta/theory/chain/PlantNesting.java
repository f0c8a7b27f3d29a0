package org.fragmenta.theory.chain;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.PlantChoice;
import org.fragmenta.mode.PlantPolicy;
import org.fragmenta.mode.PlantPolicy.Step;
import org.fragmenta.mode.PlantProperty;
import org.fragmenta.mode.PlantProperty.Sign;
import org.fragmenta.mode.PlantSearch;
import org.fragmenta.mode.PlantSet;
import org.fragmenta.theory.ModeCondition;

/** Whether a more productive firm keeps the plants of a less productive one. */
final class PlantNesting extends ModeCondition<PlantChoice> {

    PlantNesting() {
        super(ConditionId.GV_8B, Kind.ECONOMIC, PlantChoice.class, ModeKind.PLANT_CHOICE);
    }

    @Override
    public String title() {
        return "More productive firms add plants and close none";
    }

    @Override
    public String statement() {
        return "The best set at a higher productivity contains the best set at a lower one. It always does where plants are"
                + " complements; where they are substitutes a better plant may replace another.";
    }

    @Override
    public String test() {
        return "N&S: over all steps of the policy in productivity, an exact upper envelope with every change proven by a search,"
                + " each set contains the one before.";
    }

    @Override
    public String units() {
        return "Cut-offs: productivity.";
    }

    @Override
    public String source() {
        return "A; Arkolakis, Eckert and Shi 2023";
    }

    @Override
    protected Verdict examine(PlantChoice choice, VerdictDraft draft) {
        PlantProperty property = PlantProperty.of(choice);
        PlantPolicy policy = PlantPolicy.of(new PlantSearch(choice, property));
        List<Step> steps = policy.steps();
        draft.on("z in [0,inf)")
                .by(Method.EXACT, "envelope of " + policy.searches() + " searches")
                .with(Figure.of("property", property.sign().name()))
                .with(Figure.list("cutoffs", "", policy.cutoffs()))
                .with(Figure.texts(
                        "opened",
                        steps.stream()
                                .map(step -> names(choice, step.optimum().set()))
                                .toList()));
        int loss = policy.firstLoss();
        return loss < 0 ? draft.pass() : failed(choice, property, steps.get(loss - 1), steps.get(loss), draft);
    }

    private static Verdict failed(
            PlantChoice choice, PlantProperty property, Step before, Step after, VerdictDraft draft) {
        PlantSet lost = before.optimum().set().minus(after.optimum().set());
        PlantSet won = after.optimum().set().minus(before.optimum().set());
        boolean derived = property.isDerived() && property.sign() == Sign.SUBSTITUTES;
        return draft.binding("$.exponent")
                .fail(
                        CounterExample.of(
                                "a more productive firm closes a plant",
                                Replay.asItStands(
                                        Figure.of("z from", "", before.from()),
                                        Figure.of(
                                                "open",
                                                names(choice, before.optimum().set()))),
                                Replay.asItStands(
                                        Figure.of("z from", "", after.from()),
                                        Figure.of(
                                                "open",
                                                names(choice, after.optimum().set())))),
                        (derived ? "exponent=" + text(choice.exponent()) : "interactions")
                                + ": the plants are no complements, so " + names(choice, won) + " takes the place of "
                                + names(choice, lost));
    }

    private static String names(PlantChoice choice, PlantSet set) {
        return set.size() == 0 ? "none" : String.join("+", choice.ids(set));
    }
}
