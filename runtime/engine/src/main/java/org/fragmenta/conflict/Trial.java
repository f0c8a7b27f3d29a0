package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.check.StatedFacts;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.result.Conflict.Change;
import org.fragmenta.result.Conflict.Repair;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Tolerance;
import org.fragmenta.scenario.Repairs;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.TimeLeft;

/** Looks for the cheapest plan that some levers give a model. */
final class Trial {
    /** Choices of regions that are tried; nearly always the first is the cheapest. */
    private static final int MOST_CHOICES = 40;

    private final CostModel costs;
    private final TimeLeft time;
    private final boolean coded;

    /**
     * @param costs of the model without a plan
     */
    Trial(CostModel costs, TimeLeft time) {
        this.costs = costs;
        this.time = time;
        this.coded = costs.model().blocks().stream()
                        .anyMatch(block -> !block.custom().isEmpty())
                || costs.model().links().stream().anyMatch(LinkDescriptor::custom);
    }

    /**
     * The repair by these levers whose plan costs the least.
     *
     * <p>A plan of the model with all levers moved as far as they go shows how far they have to. Where the model repaired so
     * is dearer than that plan, or breaks a rule, other regions are tried as long as they may be cheaper.
     *
     * @return empty if none was found
     */
    Optional<Repair> best(List<Lever> levers) {
        Set<String> refused = new HashSet<>();
        Optional<Repair> best = Optional.empty();
        for (int choice = 0; choice < MOST_CHOICES && !time.isOver(); choice++) {
            Optional<Result> opened = open(levers, refused);
            if (opened.isEmpty()) {
                return best;
            }
            double least = total(opened.get());
            if (best.isPresent() && best.get().cost() <= least + Tolerance.at(least)) {
                return best;
            }
            Standing plan = new Standing(costs.model(), opened.get());
            Optional<Repair> repair = repaired(needed(levers, plan));
            if (repair.isPresent()
                    && (best.isEmpty() || repair.get().cost() < best.get().cost())) {
                best = repair;
            }
            if (!refuse(levers, plan, refused)) {
                return best;
            }
        }
        return best;
    }

    private static double total(Result result) {
        return result.cost().map(CostSplit::total).orElse(Double.POSITIVE_INFINITY);
    }

    private Optional<Result> open(List<Lever> levers, Set<String> refused) {
        List<Change> changes = new ArrayList<>();
        for (Lever lever : levers) {
            Optional<List<Change>> own = lever.open(refused);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            changes.addAll(own.get());
        }
        return solved(guarded(Repairs.apply(costs.model(), changes)));
    }

    /** The model without places whose cost for a block cannot be told, because the region does not state a fact. */
    private static ModelDescriptor guarded(ModelDescriptor model) {
        List<BlockDescriptor> blocks = new ArrayList<>();
        for (BlockDescriptor block : model.blocks()) {
            List<String> except = new ArrayList<>(block.except());
            model.regionSet().regions().stream()
                    .filter(region -> !StatedFacts.suffice(block, region))
                    .map(RegionDescriptor::id)
                    .forEach(except::add);
            blocks.add(block.within(block.only(), except));
        }
        return model.with(blocks, model.links());
    }

    private static List<Change> needed(List<Lever> levers, Standing plan) {
        Map<String, Change> byPath = new LinkedHashMap<>();
        for (Lever lever : levers) {
            for (Change change : lever.needed(plan)) {
                byPath.merge(
                        change.path(),
                        change,
                        (one, other) -> one.value().orElse(0) >= other.value().orElse(0) ? one : other);
            }
        }
        return List.copyOf(byPath.values());
    }

    private Optional<Repair> repaired(List<Change> changes) {
        ModelDescriptor model = Repairs.apply(costs.model(), changes);
        boolean lawful = ModelRules.check(model).stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        return lawful
                ? solved(model)
                        .map(result -> new Repair(
                                changes,
                                result.technology(),
                                total(result),
                                result.status(),
                                result.plan(),
                                result.plants(),
                                coded ? Optional.of(result.problem()) : Optional.empty()))
                : Optional.empty();
    }

    private Optional<Result> solved(ModelDescriptor model) {
        try {
            CostModel revised = costs.revised(model);
            Result result = Runs.plan(
                    revised, ScenarioDescriptor.BASELINE, GenericKernel.of(revised.instance()), time.limits());
            return Optional.of(result).filter(found -> found.cost().isPresent());
        } catch (ModelException refused) {
            // A cost method that cannot answer, or a supplier that would pay: no repair.
            return Optional.empty();
        }
    }

    /** Refuses the regions of the first lever that has chosen some. */
    private static boolean refuse(List<Lever> levers, Standing plan, Set<String> refused) {
        for (Lever lever : levers) {
            if (refused.addAll(lever.choice(plan))) {
                return true;
            }
        }
        return false;
    }
}
