package org.fragmenta.theory.cost;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** How far goods of their value and weight pay to travel. */
public final class ValueToWeight implements Condition {
    @Override
    public ConditionId id() {
        return ConditionId.LA_4;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "How far goods pay to travel for their value";
    }

    @Override
    public String statement() {
        return "Production away from home pays up to the break-even distance d* = s VW / (f trips): the saving s as a share of"
                + " the goods' value times their value to weight, over freight.";
    }

    @Override
    public String test() {
        return "For every link and market with goods of weight and value: home is the receiver's region; away is where the"
                + " sender stands, or the region of its cheapest production where it stands at home. s is the difference of"
                + " its production cost over the goods' value; f the freight of the way, handling included, over its length;"
                + " trips is 2 where the sender's own inputs have weight.";
    }

    @Override
    public String units() {
        return "valueToWeight: money a kilogram; saving: share of value; freight: money a kilogram-kilometre; distances: km.";
    }

    @Override
    public String source() {
        return "Lall, Albaladejo and Zhang 2004 in seed 4; formula D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        if (optimum.model().output() == 0) {
            throw new MissingHypothesisException("output is above 0");
        }
        List<Shipment> shipments = Shipment.of(optimum);
        if (shipments.isEmpty()) {
            throw new MissingHypothesisException(
                    "a link or market states weightKg and value, and its sender could stand"
                            + " both at the receiver's region and at another with a way between them");
        }
        return draft.on(shipments.size() + " shipments")
                .by(Method.EXACT, "closed form")
                .with(Figure.texts(
                        "shipments", shipments.stream().map(Shipment::id).toList()))
                .with(list(
                        "valueToWeight",
                        "money/kg",
                        shipments,
                        each -> each.breakEven().valueToWeight()))
                .with(list(
                        "saving",
                        "of value",
                        shipments,
                        each -> each.breakEven().saving()))
                .with(list(
                        "freight",
                        "money/kg-km",
                        shipments,
                        each -> each.breakEven().freight()))
                .with(list("trips", "", shipments, each -> each.breakEven().trips()))
                .with(list(
                        "breakEven", "km", shipments, each -> each.breakEven().km()))
                .with(list("distance", "km", shipments, Shipment::km))
                .pass();
    }

    private static Figure list(String name, String unit, List<Shipment> all, ToDoubleFunction<Shipment> number) {
        return Figure.list(name, unit, all.stream().mapToDouble(number).boxed().toList());
    }
}
