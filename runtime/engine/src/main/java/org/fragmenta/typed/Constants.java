package org.fragmenta.typed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fragmenta.dsl.Constant;
import org.fragmenta.parametric.Regime;

/** Finds a model's blocks and regions by their ids. */
final class Constants<B extends Constant.Block, R extends Constant.Region> {
    private final Map<String, B> blocks;
    private final Map<String, R> regions;

    Constants(List<B> blocks, List<R> regions) {
        this.blocks = byId(blocks);
        this.regions = byId(regions);
    }

    private static <T extends Constant> Map<String, T> byId(List<T> constants) {
        Map<String, T> byId = new LinkedHashMap<>();
        constants.forEach(constant -> byId.put(constant.id(), constant));
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
