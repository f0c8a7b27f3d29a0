package org.fragmenta.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Layout;
import org.fragmenta.instance.SiteGroup;

/**
 * From ids to positions and back.
 *
 * @param blocks ids of the blocks in canonical order
 * @param regions ids of the regions in canonical order
 * @param links ids of the links
 * @param groups ids of the groups that blocks share costs in
 * @param blockAt position of a block
 * @param regionAt position of a region
 * @param groupAt position of a group
 */
record Positions(
        List<String> blocks,
        List<String> regions,
        List<String> links,
        List<String> groups,
        Map<String, Integer> blockAt,
        Map<String, Integer> regionAt,
        Map<String, Integer> groupAt) {

    static Positions of(ModelDescriptor model, Layout layout, Instance instance) {
        return of(
                layout.blockIds(),
                model.regionSet().regions().stream().map(RegionDescriptor::id).toList(),
                layout.linkIds(),
                instance.shared().groups().stream().map(SiteGroup::id).toList());
    }

    static Positions of(List<String> blocks, List<String> regions, List<String> links) {
        return of(blocks, regions, links, List.of());
    }

    static Positions of(List<String> blocks, List<String> regions, List<String> links, List<String> groups) {
        return new Positions(blocks, regions, links, groups, positions(blocks), positions(regions), positions(groups));
    }

    /** Position of a block that is known to exist. */
    int blockOf(String id) {
        return Objects.requireNonNull(blockAt.get(id), id);
    }

    /** Position of a region that is known to exist. */
    int regionOf(String id) {
        return Objects.requireNonNull(regionAt.get(id), id);
    }

    /** Position of a group that is known to exist. */
    int groupOf(String id) {
        return Objects.requireNonNull(groupAt.get(id), id);
    }

    private static Map<String, Integer> positions(List<String> ids) {
        Map<String, Integer> positions = new HashMap<>();
        ids.forEach(id -> positions.put(id, positions.size()));
        return Map.copyOf(positions);
    }
}
