package org.fragmenta.instance;

import java.util.List;

/**
 * Costs that blocks or links bear together, and that therefore do not add up over them.
 *
 * <p>The first group that lists a block is the block's <em>home</em>. A divisible block may stand in several regions at
 * once, a share in each; the shares add up to 1. It counts as standing wherever its share is above 0. What it costs, its
 * load, and its links cost in proportion to its shares.
 *
 * @param groups pools before the groups that count them
 * @param pooledLinks fixed costs of links, due once a plant
 * @param sharedLinks services that links share
 * @param divisible positions of the blocks that may be divided, rising; each is a member of exactly one group, whose
 *     cost is a {@link LoadCost}, and no link joins two of them
 */
public record Shared(
        List<SiteGroup> groups, List<PooledLink> pooledLinks, List<SharedLinks> sharedLinks, List<Integer> divisible) {

    /** Nothing is shared. */
    public static final Shared NONE = new Shared(List.of(), List.of(), List.of(), List.of());

    public Shared {
        groups = List.copyOf(groups);
        pooledLinks = List.copyOf(pooledLinks);
        sharedLinks = List.copyOf(sharedLinks);
        divisible = List.copyOf(divisible);
    }

    /** Whether nothing is shared, so that costs add up over blocks and links. */
    public boolean isEmpty() {
        return groups.isEmpty() && pooledLinks.isEmpty() && sharedLinks.isEmpty();
    }
}
