package org.fragmenta.theory.chain;

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
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.PlantChoice;
import org.fragmenta.mode.PlantOptimum;
import org.fragmenta.mode.PlantPolicy;
import org.fragmenta.mode.PlantPolicy.Step;
import org.fragmenta.mode.PlantProperty;
import org.fragmenta.mode.PlantProperty.Sign;
import org.fragmenta.mode.PlantSearch;
import org.fragmenta.mode.PlantSet;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** Whether the property that squeezing rests on holds, and its bounds contain the optimum. */
final class PlantSqueezing extends ModeCondition<PlantChoice> {

    PlantSqueezing() {
        super(ConditionId.GV_8A, Kind.SOUNDNESS, PlantChoice.class, ModeKind.PLANT_CHOICE);
    }

    @Override
    public String title() {
        return "Squeezing never drops the best set of plants";
    }

    @Override
    public String statement() {
        return "The differences that plants make have one sign of change, derived from the form of the profit or tested on every"
                + " set; and the two sets that squeezing ends with contain the best set between them.";
    }

    @Override
    public String test() {
        return "For at most 20 plants, at the firm's productivity and inside every step of the policy: the set that earns most of"
                + " all sets, looked at one by one, earns no more than the one found, within 1e-9, and lies between the"
                + " squeezed sets.";
    }

    @Override
    public String units() {
        return "Profit: money.";
    }

    @Override
    public String source() {
        return "A; Arkolakis, Eckert and Shi 2023";
    }

    @Override
    protected Verdict examine(PlantChoice choice, VerdictDraft draft) {
        PlantProperty property = PlantProperty.of(choice);
        int plants = choice.plants().size();
        draft.with(Figure.of("property", property.sign().name()))
                .with(Figure.of(property.isDerived() ? "derived" : "tested", property.reason()));
        property.counterExample()
                .ifPresent(crossing -> draft.with(Figure.texts("onSet", choice.ids(crossing.set())))
                        .with(Figure.texts(
                                "pair",
                                List.of(
                                        choice.plants().get(crossing.first()).id(),
                                        choice.plants().get(crossing.second()).id()))));
        if (property.sign() == Sign.NEITHER) {
            return draft.notApplicable("the plants are all complements or all substitutes");
        }
        if (plants > PlantProperty.MOST_TESTED) {
            return draft.notApplicable("at most " + PlantProperty.MOST_TESTED + " plants can be opened");
        }
        PlantSearch search = new PlantSearch(choice, property);
        PlantPolicy policy = PlantPolicy.of(search);
        draft.on("z=" + text(choice.productivity()) + " and " + policy.steps().size() + " steps of the policy")
                .by(Method.ENUMERATION, (1L << plants) + " sets");
        Optional<Verdict> failure = failure(choice, search, choice.productivity(), draft);
        for (Step step : policy.steps()) {
            double inside = step.to() == Double.POSITIVE_INFINITY ? 2 * step.from() + 1 : (step.from() + step.to()) / 2;
            failure = failure.or(() -> failure(choice, search, inside, draft));
        }
        return failure.orElseGet(draft::pass);
    }

    private static Optional<Verdict> failure(
            PlantChoice choice, PlantSearch search, double productivity, VerdictDraft draft) {
        PlantOptimum found = search.at(productivity);
        PlantSet best = search.byEnumeration(productivity);
        double most = search.gains().profit(best, productivity);
        double missed = most - found.profit(productivity);
        boolean inside = best.containsAll(found.lower()) && found.upper().containsAll(best);
        if (missed <= Tolerance.at(most) && inside) {
            return Optional.empty();
        }
        return Optional.of(draft.fail(
                CounterExample.of(
                        "another set earns more than the one found, or lies outside the squeezed sets",
                        Replay.asItStands(
                                Figure.of("z", "", productivity),
                                Figure.texts("found", choice.ids(found.set())),
                                Figure.texts("best", choice.ids(best)))),
                "solver: the search dropped a set"));
    }
}
