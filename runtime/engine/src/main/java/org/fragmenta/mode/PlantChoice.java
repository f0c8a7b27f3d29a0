package org.fragmenta.mode;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The choice of a set of plants (theory GV-8; Arkolakis, Eckert and Shi 2023, Tintelnot 2017). A firm of productivity z
 * that opens the set S earns {@code z * (sum of values in S + sum of interactions in S)^exponent - sum of fixed costs}.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param productivity z, at least 0
 * @param exponent above 0; above 1 plants help each other, below 1 they take business from each other
 * @param dispersion theta of the draws by which plants with sourcing figures share the markets, above 0
 * @param plants what can be opened, in canonical order
 * @param interactions what pairs of plants add to the sum, or take from it, where both are open
 */
public record PlantChoice(
        String id,
        String title,
        String source,
        double productivity,
        double exponent,
        OptionalDouble dispersion,
        List<Plant> plants,
        List<Interaction> interactions)
        implements Mode {

    /** As many as an exact search can hold apart. */
    public static final int MOST_PLANTS = 62;

    /**
     * A plant that can be opened.
     *
     * @param id unique within the model
     * @param fixedCost cost of opening it, at least 0
     * @param value what it adds to the sum, at least 0; absent where sourcing figures say it
     * @param sourcing the figures that its value follows from; absent where the value is given
     */
    public record Plant(String id, double fixedCost, OptionalDouble value, Optional<Sourcing> sourcing) {}

    /**
     * What decides how much a plant sells (Tintelnot 2017): its value is {@code technology * (wage * tradeCost)^-theta}.
     *
     * @param technology T, at least 0
     * @param wage cost of a unit of labour, above 0
     * @param tradeCost units shipped for one to arrive, at least 1
     */
    public record Sourcing(double technology, double wage, double tradeCost) {}

    /**
     * What two plants add to the sum where both are open.
     *
     * @param first id of a plant
     * @param second id of another plant
     * @param value below 0 where they take from each other
     */
    public record Interaction(String first, String second, double value) {}

    public PlantChoice {
        plants = List.copyOf(plants);
        interactions = List.copyOf(interactions);
    }

    @Override
    public ModeKind kind() {
        return ModeKind.PLANT_CHOICE;
    }

    /** What a plant adds to the sum by itself. */
    public double value(int plant) {
        Plant opened = plants.get(plant);
        return opened.value()
                .orElseGet(() -> opened.sourcing()
                        .map(from ->
                                from.technology() * Math.pow(from.wage() * from.tradeCost(), -dispersion.orElseThrow()))
                        .orElseThrow());
    }

    /** The share of each plant of a set in what the set sells, in the order of its members. */
    public List<Double> shares(PlantSet set) {
        double sum = sum(set);
        return set.members().mapToObj(plant -> value(plant) / sum).toList();
    }

    /**
     * Unit cost of a set as its buyers see it, {@code (sum of values)^(-1 / theta)}.
     *
     * @throws java.util.NoSuchElementException if the choice has no dispersion
     */
    public double costIndex(PlantSet set) {
        return Math.pow(sum(set), -1 / dispersion.orElseThrow());
    }

    private double sum(PlantSet set) {
        return set.members().mapToDouble(this::value).sum();
    }

    /** Position of a plant in canonical order, or -1. */
    public int plantIndex(String plantId) {
        return IntStream.range(0, plants.size())
                .filter(plant -> plants.get(plant).id().equals(plantId))
                .findFirst()
                .orElse(-1);
    }

    /** The ids of a set of plants. */
    public List<String> ids(PlantSet set) {
        return set.members().mapToObj(plant -> plants.get(plant).id()).toList();
    }
}
