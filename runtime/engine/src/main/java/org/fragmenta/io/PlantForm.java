package org.fragmenta.io;

import org.fragmenta.mode.PlantChoice;
import org.fragmenta.mode.PlantChoice.Interaction;
import org.fragmenta.mode.PlantChoice.Plant;
import org.fragmenta.mode.PlantChoice.Sourcing;

/** A choice of plants in JSON. */
final class PlantForm {

    private PlantForm() {}

    static PlantChoice read(FieldReader in, ModeForm.Head head) {
        return new PlantChoice(
                head.id(),
                head.title(),
                head.source(),
                in.numberOr("productivity", 1),
                in.number("exponent", "the exponent of the sum of values, above 0"),
                in.number("dispersion"),
                in.objects("plants", "what can be opened", PlantForm::plant),
                in.objectsOrNone("interactions", PlantForm::interaction));
    }

    static void write(FieldWriter out, PlantChoice choice) {
        out.number("productivity", choice.productivity());
        out.number("exponent", choice.exponent());
        out.number("dispersion", choice.dispersion());
        out.objects("plants", choice.plants(), PlantForm::plant);
        out.objects("interactions", choice.interactions(), PlantForm::interaction);
    }

    private static Plant plant(FieldReader in) {
        return new Plant(
                in.text("id", "the name of the plant, unique in the model"),
                in.numberOr("fixedCost", 0),
                in.number("value"),
                in.object("sourcing", PlantForm::sourcing));
    }

    private static void plant(FieldWriter out, Plant plant) {
        out.text("id", plant.id());
        out.number("fixedCost", plant.fixedCost());
        out.number("value", plant.value());
        out.objectIfPresent("sourcing", plant.sourcing(), PlantForm::sourcing);
    }

    private static Sourcing sourcing(FieldReader in) {
        return new Sourcing(
                in.number("technology", "the level of technology, T"),
                in.number("wage", "cost of a unit of labour"),
                in.number("tradeCost", "units shipped for one to arrive"));
    }

    private static void sourcing(FieldWriter out, Sourcing sourcing) {
        out.number("technology", sourcing.technology());
        out.number("wage", sourcing.wage());
        out.number("tradeCost", sourcing.tradeCost());
    }

    private static Interaction interaction(FieldReader in) {
        return new Interaction(
                in.text("first", "the id of a plant"),
                in.text("second", "the id of another plant"),
                in.number("value", "what both add to the sum beyond their own values"));
    }

    private static void interaction(FieldWriter out, Interaction pair) {
        out.text("first", pair.first());
        out.text("second", pair.second());
        out.number("value", pair.value());
    }
}
