package org.fragmenta.descriptor;

import java.util.List;

/**
 * A cost for every pair of regions, rows by origin and columns by destination, in the order of the region set.
 *
 * @param id unique within the model
 * @param rows one row a region of origin; an impossible cell forbids the pair
 */
public record CostTable(String id, List<CostRow> rows) {

    public CostTable {
        rows = List.copyOf(rows);
    }
}
