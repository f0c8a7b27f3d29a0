package org.fragmenta.parametric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who produces where: a technology, the region of each of its blocks, and who owns the plants.
 *
 * @param technology id of the technology, "" where the model declares none
 * @param regions id of the region of every block, by id of the block in canonical order
 * @param armsLength ids of the blocks that another firm makes, sorted
 * @param linksCut service links between blocks that stand in different regions
 */
public record Regime(String technology, Map<String, String> regions, List<String> armsLength, int linksCut) {

    public Regime {
        regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
        armsLength = List.copyOf(armsLength);
    }

    /** How many production blocks there are. */
    public int blocks() {
        return regions.size();
    }

    /** In how many different regions they stand: 1 where production is not fragmented. */
    public int locations() {
        return (int) regions.values().stream().distinct().count();
    }

    /** The region of a block; "" where the technology does without it. */
    public String region(String block) {
        return regions.getOrDefault(block, "");
    }
}
