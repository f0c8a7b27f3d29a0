package org.fragmenta.instance;

import java.util.List;

/**
 * Blocks that share a cost by standing in one region. A group may itself be a member of later groups: as such it is a
 * <em>pool</em>, which stands in a region if any of its own members does, and counts as one there.
 *
 * @param id the block of several plants whose pool it is, or what it stands for
 * @param blocks positions of the blocks, each once
 * @param pools positions of earlier groups, each once
 * @param cost what members cost together; members are numbered blocks first, then pools
 */
public record SiteGroup(String id, List<Integer> blocks, List<Integer> pools, SiteCost cost) {

    public SiteGroup {
        blocks = List.copyOf(blocks);
        pools = List.copyOf(pools);
    }

    /** Number of members. */
    public int members() {
        return blocks.size() + pools.size();
    }
}
