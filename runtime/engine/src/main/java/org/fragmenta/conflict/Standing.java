package org.fragmenta.conflict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Result;

/** Where the blocks of a plan stand. */
final class Standing {
    private final ModelDescriptor model;
    private final Map<String, TreeSet<Integer>> regions = new TreeMap<>();
    private final List<PlantLine> plants;

    /**
     * @param model the model of the plan, technologies included
     */
    Standing(ModelDescriptor model, Result result) {
        this.model = model;
        this.plants = result.plants();
        result.plan().forEach(this::add);
        plants.forEach(plant -> add(plant.block(), plant.region()));
    }

    private void add(String block, String region) {
        regions.computeIfAbsent(block, none -> new TreeSet<>()).add(model.regionIndex(region));
    }

    /** Positions of the regions of a block, rising; none if the plan does without the block. */
    List<Integer> regions(String block) {
        return List.copyOf(regions.getOrDefault(block, new TreeSet<>()));
    }

    /** The same, of those for which some restriction counts. */
    List<Integer> regions(String block, Restriction restriction) {
        return regions(block).stream().filter(restriction.cells()::get).toList();
    }

    /** Ids of the blocks that stand in a region, in the order of the model. */
    List<String> blocks(int region) {
        return model.blocks().stream()
                .map(block -> block.id())
                .filter(block -> regions(block).contains(region))
                .toList();
    }

    /** What the largest plant of a block makes, units a period; 0 if it has none. */
    double largestPlant(String block) {
        return most(plant -> plant.block().equals(block));
    }

    /** What the plant of a block in a region makes, units a period; 0 if there is none. */
    double plantIn(String block, String region) {
        return most(plant -> plant.block().equals(block) && plant.region().equals(region));
    }

    private double most(Predicate<PlantLine> among) {
        return plants.stream()
                .filter(among)
                .mapToDouble(plant -> SiteRestrictions.sum(
                        plant.supplies().stream().map(PlantLine.Supply::units).toList()))
                .max()
                .orElse(0);
    }
}
