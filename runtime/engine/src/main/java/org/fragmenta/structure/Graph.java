package org.fragmenta.structure;

import java.util.BitSet;
import java.util.List;

/**
 * An undirected graph on the positions 0 to {@code size - 1}: blocks joined by service links, or regions joined by
 * routes.
 */
public final class Graph {
    private final BitSet[] neighbours;

    private Graph(BitSet[] neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * The graph of some pairs; a pair may be named more than once and either way round.
     *
     * @param size number of vertices
     * @param edges pairs of different vertices
     */
    public static Graph of(int size, List<int[]> edges) {
        BitSet[] neighbours = new BitSet[size];
        for (int vertex = 0; vertex < size; vertex++) {
            neighbours[vertex] = new BitSet(size);
        }
        for (int[] edge : edges) {
            neighbours[edge[0]].set(edge[1]);
            neighbours[edge[1]].set(edge[0]);
        }
        return new Graph(neighbours);
    }

    /** Number of vertices. */
    public int size() {
        return neighbours.length;
    }

    /** The vertices joined to one, in rising order; a copy. */
    public BitSet neighbours(int vertex) {
        return (BitSet) neighbours[vertex].clone();
    }
}
