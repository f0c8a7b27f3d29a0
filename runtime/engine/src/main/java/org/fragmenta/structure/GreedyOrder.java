package org.fragmenta.structure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The order that eliminates, again and again, the vertex whose neighbours lack the fewest edges among themselves
 * (least fill), with fewest neighbours and lowest id where that ties. Leaves go first, so a forest gets width 1.
 *
 * <p>Counting fill in a graph of more than {@link #LARGEST_FOR_FILL} vertices costs more than the better order is
 * worth, so there the degree alone decides.
 */
final class GreedyOrder {
    static final int LARGEST_FOR_FILL = 400;

    /** The neighbours left of each vertex, as bits: looked at too often for copies of bit sets. */
    private final long[][] neighbours;

    private final long[] keys;
    private final boolean countFill;

    private GreedyOrder(Graph graph) {
        int words = (graph.size() + Long.SIZE - 1) / Long.SIZE;
        neighbours = new long[graph.size()][];
        keys = new long[graph.size()];
        countFill = graph.size() <= LARGEST_FOR_FILL;
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            neighbours[vertex] = Arrays.copyOf(graph.neighbours(vertex).toLongArray(), words);
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
        int[] left = IntStream.range(0, order.length).toArray();
        for (int k = 0; k < order.length; k++) {
            int best = 0;
            for (int at = 1; at < order.length - k; at++) {
                best = keys[left[at]] < keys[left[best]] ? at : best;
            }
            order[k] = left[best];
            System.arraycopy(left, best + 1, left, best, order.length - k - 1 - best);
            eliminate(order[k]);
        }
        return order;
    }

    private void eliminate(int vertex) {
        long[] clique = neighbours[vertex];
        long[] touched = clique.clone();
        for (int member = next(clique, 0); member >= 0; member = next(clique, member + 1)) {
            long[] around = neighbours[member];
            clear(around, vertex);
            boolean grows = false;
            for (int word = 0; word < clique.length; word++) {
                long more = clique[word] & ~around[word];
                more &= word == member / Long.SIZE ? ~bit(member) : -1L;
                around[word] |= more;
                grows |= more != 0;
            }
            if (countFill && grows) {
                for (int word = 0; word < touched.length; word++) {
                    touched[word] |= around[word];
                }
            }
        }
        for (int member = next(touched, 0); member >= 0; member = next(touched, member + 1)) {
            keys[member] = key(member);
        }
    }

    /** Fill first, degree second; the scan by rising id decides the rest. */
    private long key(int vertex) {
        long[] around = neighbours[vertex];
        long degree = 0;
        for (long word : around) {
            degree += Long.bitCount(word);
        }
        if (!countFill) {
            return degree;
        }
        long missing = 0;
        for (int member = next(around, 0); member >= 0; member = next(around, member + 1)) {
            long[] others = neighbours[member];
            for (int word = 0; word < around.length; word++) {
                missing += Long.bitCount(around[word] & ~others[word]);
            }
            missing--;
        }
        return missing * neighbours.length + degree;
    }

    /** The lowest member of a set from some vertex on; -1 if there is none. */
    private static int next(long[] set, int from) {
        int word = from / Long.SIZE;
        if (word >= set.length) {
            return -1;
        }
        long bits = set[word] & -1L << from;
        while (bits == 0) {
            word++;
            if (word == set.length) {
                return -1;
            }
            bits = set[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
    }

    private static void clear(long[] set, int vertex) {
        set[vertex / Long.SIZE] &= ~bit(vertex);
    }

    private static long bit(int vertex) {
        return 1L << vertex;
    }
}
