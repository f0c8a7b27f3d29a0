package org.fragmenta.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/**
 * From ids to positions and back.
 *
 * @param blocks ids of the blocks in canonical order
 * @param regions ids of the regions in canonical order
 * @param links ids of the links
 * @param blockAt position of a block
 * @param regionAt position of a region
 */
record Positions(
        List<String> blocks,
        List<String> regions,
        List<String> links,
        Map<String, Integer> blockAt,
        Map<String, Integer> regionAt) {

    static Positions of(ModelDescriptor model) {
        return of(
                model.blocks().stream().map(BlockDescriptor::id).toList(),
                model.regionSet().regions().stream().map(RegionDescriptor::id).toList(),
                model.links().stream().map(LinkDescriptor::id).toList());
    }

    static Positions of(List<String> blocks, List<String> regions, List<String> links) {
        return new Positions(blocks, regions, links, positions(blocks), positions(regions));
    }

    /** Position of a block that is known to exist. */
    int blockOf(String id) {
        return Objects.requireNonNull(blockAt.get(id), id);
    }

    /** Position of a region that is known to exist. */
    int regionOf(String id) {
        return Objects.requireNonNull(regionAt.get(id), id);
    }

    private static Map<String, Integer> positions(List<String> ids) {
        Map<String, Integer> positions = new HashMap<>();
        ids.forEach(id -> positions.put(id, positions.size()));
        return Map.copyOf(positions);
    }
}
