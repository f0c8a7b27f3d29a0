package org.fragmenta.structure;

import java.util.BitSet;

/**
 * The order that eliminates, again and again, the vertex whose neighbours lack the fewest edges among themselves
 * (least fill), with fewest neighbours and lowest id where that ties. Leaves go first, so a forest gets width 1.
 *
 * <p>Counting fill in a graph of more than {@link #LARGEST_FOR_FILL} vertices costs more than the better order is
 * worth, so there the degree alone decides.
 */
final class GreedyOrder {
    static final int LARGEST_FOR_FILL = 400;

    private final BitSet[] neighbours;
    private final long[] keys;
    private final boolean countFill;

    private GreedyOrder(Graph graph) {
        neighbours = new BitSet[graph.size()];
        keys = new long[graph.size()];
        countFill = graph.size() <= LARGEST_FOR_FILL;
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            neighbours[vertex] = graph.neighbours(vertex);
        }
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            keys[vertex] = key(vertex);
        }
    }

    static int[] of(Graph graph) {
        return new GreedyOrder(graph).order();
    }

    private int[] order() {
        int[] order = new int[neighbours.length];
        BitSet left = new BitSet(order.length);
        left.set(0, order.length);
        for (int k = 0; k < order.length; k++) {
            int best = left.nextSetBit(0);
            for (int vertex = best; vertex >= 0; vertex = left.nextSetBit(vertex + 1)) {
                best = keys[vertex] < keys[best] ? vertex : best;
            }
            order[k] = best;
            left.clear(best);
            eliminate(best);
        }
        return order;
    }

    private void eliminate(int vertex) {
        BitSet clique = neighbours[vertex];
        BitSet touched = (BitSet) clique.clone();
        for (int member = clique.nextSetBit(0); member >= 0; member = clique.nextSetBit(member + 1)) {
            BitSet around = neighbours[member];
            around.clear(vertex);
            int before = around.cardinality();
            around.or(clique);
            around.clear(member);
            if (countFill && around.cardinality() != before) {
                touched.or(around);
            }
        }
        for (int member = touched.nextSetBit(0); member >= 0; member = touched.nextSetBit(member + 1)) {
            keys[member] = key(member);
        }
    }

    /** Fill first, degree second; the scan by rising id decides the rest. */
    private long key(int vertex) {
        BitSet around = neighbours[vertex];
        long degree = around.cardinality();
        if (!countFill) {
            return degree;
        }
        long missing = 0;
        for (int member = around.nextSetBit(0); member >= 0; member = around.nextSetBit(member + 1)) {
            BitSet lacking = (BitSet) around.clone();
            lacking.andNot(neighbours[member]);
            missing += lacking.cardinality() - 1;
        }
        return missing * neighbours.length + degree;
    }
}
