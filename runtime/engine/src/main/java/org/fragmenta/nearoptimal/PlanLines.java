package org.fragmenta.nearoptimal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fragmenta.catalog.PlacedPlan;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.result.NearOptimal.NearPlan;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Tolerance;

/** Puts plans by position into the model's words, each beside the first of them. */
final class PlanLines {
    private final ModelDescriptor model;
    private final List<Variant> variants;

    /**
     * @param model technologies included
     * @param variants the technologies by the order of their spaces
     */
    PlanLines(ModelDescriptor model, List<Variant> variants) {
        this.model = model;
        this.variants = variants;
    }

    /**
     * A line a plan.
     *
     * @param proven how many of them, from the first, are proven to be where they stand
     */
    List<NearPlan> of(List<RankedPlan> plans, int proven) {
        List<NearPlan> lines = new ArrayList<>();
        Map<String, List<String>> first = plans.isEmpty() ? Map.of() : places(placed(plans.get(0)));
        int rank = 1;
        double shared = plans.isEmpty() ? 0 : plans.get(0).cost();
        for (int at = 0; at < plans.size(); at++) {
            RankedPlan ranked = plans.get(at);
            if (ranked.cost() > shared + Tolerance.at(shared)) {
                rank = at + 1;
                shared = ranked.cost();
            }
            PlacedPlan plan = placed(ranked);
            lines.add(new NearPlan(
                    rank,
                    variant(ranked).technology(),
                    ranked.cost(),
                    Math.max(0, ranked.cost() - plans.get(0).cost()),
                    at < proven,
                    plan.plan(),
                    plan.plants(),
                    plan.armsLength(),
                    moved(first, places(plan))));
        }
        return lines;
    }

    private PlacedPlan placed(RankedPlan ranked) {
        return new PlacedPlan(
                variant(ranked).costs(),
                ranked.solution().plan(),
                ranked.solution().shares());
    }

    private Variant variant(RankedPlan ranked) {
        return variants.get(ranked.space().order());
    }

    /** By block where it stands, of a block of several plants with what each plant makes for whom. */
    private static Map<String, List<String>> places(PlacedPlan plan) {
        Map<String, List<String>> places = new HashMap<>();
        plan.plan().forEach((block, region) -> places.put(block, List.of(region)));
        for (PlantLine plant : plan.plants()) {
            places.computeIfAbsent(plant.block(), none -> new ArrayList<>())
                    .add(plant.region() + " " + plant.supplies());
        }
        return places;
    }

    private List<String> moved(Map<String, List<String>> first, Map<String, List<String>> places) {
        return model.blocks().stream()
                .map(BlockDescriptor::id)
                .filter(block -> !Objects.equals(first.get(block), places.get(block)))
                .toList();
    }
}
