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

    private final int[] degree;

    /** Edges that the neighbours of each vertex lack among themselves, kept up to date; all 0 where it is not counted. */
    private final long[] missing;

    private final boolean countFill;

    private GreedyOrder(Graph graph) {
        int words = (graph.size() + Long.SIZE - 1) / Long.SIZE;
        neighbours = new long[graph.size()][];
        degree = new int[graph.size()];
        missing = new long[graph.size()];
        countFill = graph.size() <= LARGEST_FOR_FILL;
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            neighbours[vertex] = Arrays.copyOf(graph.neighbours(vertex).toLongArray(), words);
        }
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            long[] around = neighbours[vertex];
            for (int member = next(around, 0); member >= 0; member = next(around, member + 1)) {
                degree[vertex]++;
                missing[vertex] += countFill ? beyond(around, member) - 1 : 0;
            }
            missing[vertex] /= 2;
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
                best = isBetter(left[at], left[best]) ? at : best;
            }
            order[k] = left[best];
            System.arraycopy(left, best + 1, left, best, order.length - k - 1 - best);
            eliminate(order[k]);
        }
        return order;
    }

    /** Fill first, degree second; the scan by rising id decides the rest. */
    private boolean isBetter(int vertex, int other) {
        return missing[vertex] == missing[other] ? degree[vertex] < degree[other] : missing[vertex] < missing[other];
    }

    private void eliminate(int vertex) {
        long[] clique = neighbours[vertex];
        for (int member = next(clique, 0); member >= 0; member = next(clique, member + 1)) {
            for (int other = next(clique, member + 1); other >= 0; other = next(clique, other + 1)) {
                if ((neighbours[member][other / Long.SIZE] & bit(other)) == 0) {
                    join(member, other);
                }
            }
        }
        for (int member = next(clique, 0); member >= 0; member = next(clique, member + 1)) {
            // The neighbours that the vertex lacks; itself is one of the member's.
            missing[member] -= countFill ? beyond(neighbours[member], vertex) - 1 : 0;
            neighbours[member][vertex / Long.SIZE] &= ~bit(vertex);
            degree[member]--;
        }
    }

    private void join(int one, int other) {
        long[] first = neighbours[one];
        long[] second = neighbours[other];
        if (countFill) {
            missing[one] += beyond(first, other);
            missing[other] += beyond(second, one);
            for (int word = 0; word < first.length; word++) {
                for (long both = first[word] & second[word]; both != 0; both &= both - 1) {
                    missing[word * Long.SIZE + Long.numberOfTrailingZeros(both)]--;
                }
            }
        }
        first[other / Long.SIZE] |= bit(other);
        second[one / Long.SIZE] |= bit(one);
        degree[one]++;
        degree[other]++;
    }

    /** How many of a set are not neighbours of a vertex, the vertex itself among them if it is of the set. */
    private int beyond(long[] set, int vertex) {
        int beyond = 0;
        for (int word = 0; word < set.length; word++) {
            beyond += Long.bitCount(set[word] & ~neighbours[vertex][word]);
        }
        return beyond;
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

    private static long bit(int vertex) {
        return 1L << vertex;
    }
}
