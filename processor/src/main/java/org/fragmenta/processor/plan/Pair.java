package org.fragmenta.processor.plan;

import java.util.List;

/**
 * Two blocks that one or more service links join, by position.
 *
 * @param rows the block whose region picks the row of the pair's cost matrix: the sender of the first link
 * @param columns the block whose region picks the column
 * @param links positions of the links, rising
 */
public record Pair(int rows, int columns, List<Integer> links) {
    public Pair {
        links = List.copyOf(links);
    }

    /** The other block of the two. */
    public int other(int block) {
        return block == rows ? columns : rows;
    }
}
