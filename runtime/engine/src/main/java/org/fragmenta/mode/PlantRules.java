package org.fragmenta.mode;

import java.util.List;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.mode.PlantChoice.Interaction;
import org.fragmenta.mode.PlantChoice.Plant;
import org.fragmenta.mode.PlantChoice.Sourcing;

/** The rules of a choice of plants. */
final class PlantRules {

    private PlantRules() {}

    static void check(PlantChoice choice, ModeFindings findings) {
        int before = findings.found().size();
        findings.number(
                "productivity",
                choice.productivity(),
                choice.productivity() >= 0,
                "at least 0",
                "A firm cannot make less than nothing.",
                "write 1.");
        findings.number(
                "exponent",
                choice.exponent(),
                choice.exponent() > 0,
                "above 0",
                "Otherwise a further plant would lower what all earn together.",
                "write (elasticity - 1) / theta.");
        choice.dispersion()
                .ifPresent(theta -> findings.number(
                        "dispersion", theta, theta > 0, "above 0", "It is the shape of a distribution.", "write 7."));
        findings.count(
                "plants",
                choice.plants().size(),
                1,
                PlantChoice.MOST_PLANTS,
                "An exact search holds no more plants apart.");
        List<String> ids = choice.plants().stream().map(Plant::id).toList();
        findings.names("plants", ids);
        for (int plant = 0; plant < choice.plants().size(); plant++) {
            plant("plants[" + plant + "]", choice, choice.plants().get(plant), findings);
        }
        for (int pair = 0; pair < choice.interactions().size(); pair++) {
            interaction("interactions[" + pair + "]", choice.interactions().get(pair), ids, findings);
        }
        if (findings.found().size() == before) {
            together(choice, findings);
        }
    }

    private static void plant(String at, PlantChoice choice, Plant plant, ModeFindings findings) {
        findings.number(
                at + ".fixedCost",
                plant.fixedCost(),
                plant.fixedCost() >= 0,
                "at least 0",
                "A plant that earns by being opened is open anyway.",
                "write 0 and count the gain elsewhere.");
        plant.value()
                .ifPresent(value -> findings.number(
                        at + ".value",
                        value,
                        value >= 0,
                        "at least 0",
                        "A plant that lowers what the firm sells is never opened.",
                        "leave the plant out."));
        if (plant.value().isPresent() == plant.sourcing().isPresent()) {
            findings.add(
                    Diagnostic.MODE_SHAPE,
                    at,
                    at + (plant.value().isPresent() ? " has both" : " has neither") + " value "
                            + (plant.value().isPresent() ? "and" : "nor")
                            + " sourcing. What the plant adds must be said once.",
                    "keep value, or give sourcing with technology, wage and tradeCost.");
        }
        plant.sourcing().ifPresent(sourcing -> sourcing(at + ".sourcing", choice, sourcing, findings));
    }

    private static void sourcing(String at, PlantChoice choice, Sourcing sourcing, ModeFindings findings) {
        if (choice.dispersion().isEmpty()) {
            findings.add(
                    Diagnostic.MODE_SHAPE,
                    at,
                    at + " needs dispersion, the theta of technology * (wage * tradeCost)^-theta.",
                    "add \"dispersion\": 7.");
        }
        findings.number(
                at + ".technology",
                sourcing.technology(),
                sourcing.technology() >= 0,
                "at least 0",
                "It is a level of technology.",
                "write 1 for the norm.");
        findings.number(
                at + ".wage",
                sourcing.wage(),
                sourcing.wage() > 0,
                "above 0",
                "A plant that costs nothing would sell everything.",
                "write the wage relative to a plant at home.");
        findings.number(
                at + ".tradeCost",
                sourcing.tradeCost(),
                sourcing.tradeCost() >= 1,
                "at least 1",
                "It is what must be shipped for one unit to arrive.",
                "write 1 for the market of the plant itself.");
    }

    private static void interaction(String at, Interaction pair, List<String> ids, ModeFindings findings) {
        findings.reference(at + ".first", pair.first(), ids);
        findings.reference(at + ".second", pair.second(), ids);
        if (pair.first().equals(pair.second())) {
            findings.add(
                    Diagnostic.MODE_NAME,
                    at,
                    at + " joins " + pair.first() + " with itself. What a plant adds alone is its value.",
                    "name two plants.");
        }
        findings.number(
                at + ".value",
                pair.value(),
                true,
                "a finite number",
                "No set could be compared with another.",
                "leave out pairs that do not act on each other.");
    }

    /** What only sound numbers can be asked: that no plant lowers the sum, and that the search has a ground. */
    private static void together(PlantChoice choice, ModeFindings findings) {
        for (int plant = 0; plant < choice.plants().size(); plant++) {
            String id = choice.plants().get(plant).id();
            double taken = choice.interactions().stream()
                    .filter(pair -> pair.first().equals(id) || pair.second().equals(id))
                    .mapToDouble(pair -> Math.min(0, pair.value()))
                    .sum();
            double worst = choice.value(plant) + taken;
            findings.number(
                    "plants[" + plant + "].value",
                    choice.value(plant),
                    worst >= 0,
                    "at least what its interactions can take, " + -taken,
                    "Otherwise opening the plant could lower what all sell together.",
                    "write weaker interactions.");
        }
        if (PlantProperty.isBeyondTest(choice)) {
            findings.add(
                    Diagnostic.MODE_TOO_LARGE,
                    "plants",
                    "plants has " + choice.plants().size() + " entries, and exponent and interactions do not show"
                            + " whether they are complements or substitutes. Testing that looks at every set, for at"
                            + " most " + PlantProperty.MOST_TESTED + " plants.",
                    "give all interactions one sign: not below 0 with an exponent of 1 or more, not above 0 with one"
                            + " of 1 or less.");
        }
    }
}
