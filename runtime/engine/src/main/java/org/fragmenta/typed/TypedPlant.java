package org.fragmenta.typed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Result;

/**
 * A plant of a block of several plants.
 *
 * @param region where it stands
 * @param supplies what it makes for each market that it serves, units of the product a period, in canonical order
 * @param <R> the model's regions
 * @param <M> the model's markets
 */
public record TypedPlant<R, M>(R region, Map<M, Double> supplies) {

    public TypedPlant {
        supplies = Collections.unmodifiableMap(new LinkedHashMap<>(supplies));
    }

    /**
     * The plants of a block in a result, in its order.
     *
     * @param block id of the block
     * @param regions the region at a position in canonical order
     * @param markets the market at a position in canonical order
     */
    public static <R, M> List<TypedPlant<R, M>> of(
            Result found, String block, IntFunction<R> regions, IntFunction<M> markets) {
        List<String> ids =
                found.problem().markets().stream().map(MarketDescriptor::id).toList();
        return found.plants().stream()
                .filter(plant -> plant.block().equals(block))
                .map(plant -> new TypedPlant<>(
                        regions.apply(found.problem().regionIndex(plant.region())), supplies(plant, ids, markets)))
                .toList();
    }

    private static <M> Map<M, Double> supplies(PlantLine plant, List<String> ids, IntFunction<M> markets) {
        Map<M, Double> supplies = new LinkedHashMap<>();
        plant.supplies().forEach(supply -> supplies.put(markets.apply(ids.indexOf(supply.market())), supply.units()));
        return supplies;
    }

    /** What it makes for a market, units a period; 0 where it does not serve it. */
    public double units(M market) {
        return supplies.getOrDefault(market, 0.0);
    }

    /** What it makes in all, units a period. */
    public double units() {
        return supplies.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
