package org.fragmenta.typed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fragmenta.parametric.Regime;

/** Finds a model's blocks and regions by their ids. */
final class Constants<B, R> {
    private final Map<String, B> blocks;
    private final Map<String, R> regions;

    /**
     * @param blockIds ids of all blocks, in the order of the constants
     * @param regionIds ids of all regions, in the order of the constants
     */
    Constants(List<String> blockIds, List<B> blocks, List<String> regionIds, List<R> regions) {
        this.blocks = byId(blockIds, blocks);
        this.regions = byId(regionIds, regions);
    }

    private static <T> Map<String, T> byId(List<String> ids, List<T> constants) {
        if (ids.size() != constants.size()) {
            throw new IllegalArgumentException(constants.size() + " constants for " + ids);
        }
        Map<String, T> byId = new LinkedHashMap<>();
        for (int position = 0; position < ids.size(); position++) {
            byId.put(ids.get(position), constants.get(position));
        }
        return byId;
    }

    List<B> blocks(List<String> ids) {
        return ids.stream().map(this::block).toList();
    }

    TypedRegime<B, R> regime(Regime regime) {
        Map<B, R> placed = new LinkedHashMap<>();
        regime.regions()
                .forEach((block, region) ->
                        placed.put(block(block), Objects.requireNonNull(regions.get(region), region)));
        Set<B> armsLength = new LinkedHashSet<>(blocks(regime.armsLength()));
        return new TypedRegime<>(regime, Collections.unmodifiableMap(placed), Collections.unmodifiableSet(armsLength));
    }

    private B block(String id) {
        return Objects.requireNonNull(blocks.get(id), id);
    }
}
