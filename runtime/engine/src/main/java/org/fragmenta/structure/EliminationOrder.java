package org.fragmenta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Finds an elimination order of a graph, always the same for the same graph.
 *
 * <p>A forest is eliminated from its leaves, with width 1. A small graph with cycles gets an order of least width and,
 * among those, of fewest large separators ({@link ExactOrder}); a larger one gets a greedy order ({@link GreedyOrder}).
 */
public final class EliminationOrder {
    private EliminationOrder() {}

    /** The elimination along the order that suits the graph. */
    public static Elimination of(Graph graph) {
        Elimination greedy = along(graph, GreedyOrder.of(graph));
        if (greedy.width() <= 1 || graph.size() > ExactOrder.LARGEST) {
            return greedy;
        }
        return along(graph, ExactOrder.of(graph));
    }

    /**
     * The elimination along a given order.
     *
     * @param order every vertex once
     */
    public static Elimination along(Graph graph, int[] order) {
        int size = graph.size();
        int[] position = new int[size];
        BitSet[] later = new BitSet[size];
        for (int k = 0; k < size; k++) {
            position[order[k]] = k;
        }
        for (int k = 0; k < size; k++) {
            later[k] = new BitSet(size);
            BitSet neighbours = graph.neighbours(order[k]);
            for (int next = neighbours.nextSetBit(0); next >= 0; next = neighbours.nextSetBit(next + 1)) {
                if (position[next] > k) {
                    later[k].set(position[next]);
                }
            }
        }
        List<List<Integer>> children = new ArrayList<>(Collections.nCopies(size, List.of()));
        children.replaceAll(none -> new ArrayList<>());
        List<Elimination.Bucket> buckets = new ArrayList<>(size);
        int width = 0;
        for (int k = 0; k < size; k++) {
            int parent = later[k].nextSetBit(k + 1);
            if (parent >= 0) {
                later[parent].or(later[k]);
                later[parent].clear(parent);
                children.get(parent).add(k);
            }
            List<Integer> separator = new ArrayList<>();
            for (int at = parent; at >= 0; at = later[k].nextSetBit(at + 1)) {
                separator.add(order[at]);
            }
            width = Math.max(width, separator.size());
            buckets.add(new Elimination.Bucket(order[k], separator, parent, children.get(k)));
        }
        return new Elimination(buckets, width);
    }
}
