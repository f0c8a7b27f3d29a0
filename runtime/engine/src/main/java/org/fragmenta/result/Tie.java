package org.fragmenta.result;

import java.util.List;

/**
 * A block that stands in different regions in different cheapest plans.
 *
 * @param block id of the block
 * @param regions every region that hosts it in some cheapest plan, in canonical order, at least two
 */
public record Tie(String block, List<String> regions) {
    public Tie {
        regions = List.copyOf(regions);
    }
}
