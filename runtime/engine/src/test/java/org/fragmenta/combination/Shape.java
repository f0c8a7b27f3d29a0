package org.fragmenta.combination;

import java.util.List;

/** Block graphs by the tables that eliminating them takes. */
enum Shape {
    CHAIN(3, new int[][] {{0, 1}, {1, 2}}),
    TREE(4, new int[][] {{0, 1}, {1, 2}, {1, 3}}),
    WIDTH_2(4, new int[][] {{0, 1}, {1, 2}, {2, 3}, {0, 3}}),
    WIDTH_3(4, new int[][] {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}});

    private final int blocks;
    private final List<int[]> links;

    Shape(int blocks, int[][] links) {
        this.blocks = blocks;
        this.links = List.of(links);
    }

    int blocks() {
        return blocks;
    }

    /** Pairs of sender and receiver. */
    List<int[]> links() {
        return links;
    }
}
