package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.result.Conflict.Change;
import org.fragmenta.result.CostSplit;
import org.fragmenta.scenario.Repairs;

/** Every single change of a model that allows more, one by one. */
final class SingleChanges {
    private final ModelDescriptor model;
    private double cheapest = Double.POSITIVE_INFINITY;

    private SingleChanges(ModelDescriptor model) {
        this.model = model;
    }

    /** What the cheapest plan costs that any of them gives; empty if none does. */
    static OptionalDouble cheapest(ModelDescriptor model) {
        SingleChanges changes = new SingleChanges(model);
        model.blocks().forEach(changes::block);
        model.links().stream()
                .filter(link -> !link.separable())
                .map(LinkDescriptor::id)
                .forEach(id -> changes.attempt("links." + id + ".separable", List.of(), OptionalDouble.empty()));
        model.markets().forEach(changes::market);
        model.tables().forEach(changes::table);
        model.regionSet().regions().forEach(changes::region);
        return changes.cheapest == Double.POSITIVE_INFINITY
                ? OptionalDouble.empty()
                : OptionalDouble.of(changes.cheapest);
    }

    private boolean attempt(String path, List<String> regions, OptionalDouble value) {
        return attempt(new Change(path, "", "", regions, value));
    }

    private boolean set(String path, double value) {
        return attempt(new Change(path, "", path + "=" + value, List.of(), OptionalDouble.of(value)));
    }

    private boolean attempt(Change change) {
        ModelDescriptor changed = Repairs.apply(model, List.of(change));
        Optional<CostSplit> cost = RandomConflictsTest.isLawful(changed)
                ? RandomConflictsTest.solved(changed).cost()
                : Optional.empty();
        cost.ifPresent(split -> cheapest = Math.min(cheapest, split.total()));
        return cost.isPresent();
    }

    private List<RegionDescriptor> regions() {
        return model.regionSet().regions();
    }

    private void block(BlockDescriptor block) {
        String path = "blocks." + block.id();
        for (RegionDescriptor region : regions()) {
            if (!block.only().isEmpty() && !block.only().contains(region.id())) {
                attempt(path + ".only", List.of(region.id()), OptionalDouble.empty());
            }
            if (block.except().contains(region.id())) {
                attempt(path + ".except", List.of(region.id()), OptionalDouble.empty());
            }
        }
        row(path + ".setupRow", block.setupRow());
        row(path + ".unitRow", block.unitRow());
        if (block.unitRow().isEmpty() && block.complexity() > 0) {
            complexity(block, path);
        }
        for (int region = 0;
                block.plants().capacityRow().isPresent() && region < regions().size();
                region++) {
            for (double demand = 10; demand <= 100; demand += 10) {
                if (demand > block.plants().capacityAt(region)) {
                    String cell = ".plants.capacityRow[" + regions().get(region).id() + "]";
                    attempt(path + cell, List.of(), OptionalDouble.of(demand));
                }
            }
        }
        if (block.plants().capacity().isPresent()) {
            for (double demand : new double[] {40, 60, 100}) {
                if (demand > block.plants().capacity().getAsDouble()) {
                    attempt(path + ".plants.capacity", List.of(), OptionalDouble.of(demand));
                }
            }
        }
    }

    private void complexity(BlockDescriptor block, String path) {
        double slack = model.economy().complexitySlack();
        List<RegionDescriptor> incapable = regions().stream()
                .filter(region -> model.economy()
                        .isOutOfReach(block.complexity(), region.capability().orElseThrow()))
                .sorted(Comparator.comparingDouble(
                        region -> -region.capability().orElseThrow()))
                .toList();
        boolean lowered = false;
        for (RegionDescriptor region : incapable) {
            double capability = region.capability().orElseThrow();
            set("regions." + region.id() + ".capability", tenths(block.complexity() - slack));
            set("economy.complexitySlack", tenths(block.complexity() - capability));
            lowered = lowered || set(path + ".complexity", tenths(capability + slack));
        }
    }

    private static double tenths(double number) {
        return Math.rint(number * 10) / 10;
    }

    private void row(String path, Optional<CostRow> row) {
        for (int region = 0; row.isPresent() && region < regions().size(); region++) {
            if (!row.get().allows(region)) {
                attempt(path, List.of(regions().get(region).id()), OptionalDouble.of(largest(row.get())));
            }
        }
    }

    private static double largest(CostRow row) {
        double largest = 0;
        for (int cell = 0; cell < row.size(); cell++) {
            largest = row.allows(cell) ? Math.max(largest, row.at(cell)) : largest;
        }
        return largest;
    }

    private void market(MarketDescriptor market) {
        row("markets." + market.id() + ".unitRow", market.unitRow());
        if (market.singleSource()) {
            attempt("markets." + market.id() + ".singleSource", List.of(), OptionalDouble.empty());
        }
    }

    private void table(CostTable table) {
        double largest =
                table.rows().stream().mapToDouble(SingleChanges::largest).max().orElse(0);
        for (int from = 0; from < regions().size(); from++) {
            for (int to = 0; to < regions().size(); to++) {
                if (!table.rows().get(from).allows(to)) {
                    attempt(
                            "tables." + table.id(),
                            List.of(regions().get(from).id(), regions().get(to).id()),
                            OptionalDouble.of(largest));
                }
            }
        }
    }

    private void region(RegionDescriptor region) {
        String path = "regions." + region.id() + ".site.";
        if (region.site().capacity().isPresent()) {
            for (double load : loads()) {
                if (load > region.site().capacity().getAsDouble()) {
                    attempt(path + "capacity", List.of(), OptionalDouble.of(load));
                }
            }
        }
        for (int count = 1;
                region.site().countRow().isPresent() && count <= model.blocks().size();
                count++) {
            if (region.site().cluster(count) == Double.POSITIVE_INFINITY) {
                attempt(
                        path + "countRow[" + (count - 1) + "]",
                        List.of(),
                        OptionalDouble.of(largest(region.site().countRow().get())));
            }
        }
    }

    private List<Double> loads() {
        TreeSet<Double> sums = new TreeSet<>(List.of(0.0));
        for (BlockDescriptor block : model.blocks()) {
            List<Double> more = new ArrayList<>(sums);
            more.forEach(sum -> sums.add(sum + block.plants().load()));
        }
        return List.copyOf(sums);
    }
}
