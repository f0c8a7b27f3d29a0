package org.fragmenta.structure;

import java.util.Arrays;

/**
 * The best order of a small graph, by dynamic programming over the sets of vertices already eliminated (Bodlaender,
 * Fomin, Koster, Kratsch and Thilikos 2012, ACM Transactions on Algorithms 9(1)).
 *
 * <p>A separator of size s counts {@code BASE^s}. Because the base exceeds the number of vertices, the least sum has
 * the least width, and among the orders of that width the fewest large separators. Where orders tie, the lowest id
 * goes first.
 *
 * <p>A vertex whose neighbours are all joined is eliminated first without loss: it joins nobody anew. That settles
 * forests, k-trees and all other chordal graphs, and shrinks the rest.
 */
final class ExactOrder {
    /** Largest graph: 2^12 sets take a few milliseconds, and each further vertex doubles that. */
    static final int LARGEST = 12;

    private static final double BASE = 16;

    private final int[] neighbours;
    private final double[] least;

    private ExactOrder(Graph graph) {
        neighbours = new int[graph.size()];
        least = new double[1 << graph.size()];
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            neighbours[vertex] =
                    graph.neighbours(vertex).stream().map(next -> 1 << next).sum();
        }
    }

    static int[] of(Graph graph) {
        return new ExactOrder(graph).order();
    }

    private int[] order() {
        int[] order = new int[neighbours.length];
        int gone = 0;
        int settled = 0;
        for (int next = simplicial(gone); next >= 0; next = simplicial(gone)) {
            order[settled++] = next;
            gone |= 1 << next;
        }
        compare(gone);
        for (int k = settled; k < order.length; k++) {
            int vertex = 0;
            while ((gone & 1 << vertex) != 0 || through(gone, vertex) != least[gone]) {
                vertex++;
            }
            order[k] = vertex;
            gone |= 1 << vertex;
        }
        return order;
    }

    /** The lowest vertex left whose neighbours left are all joined to each other; -1 if there is none. */
    private int simplicial(int gone) {
        for (int vertex = 0; vertex < neighbours.length; vertex++) {
            if ((gone & 1 << vertex) == 0 && isClique(neighbours[vertex] & ~gone)) {
                return vertex;
            }
        }
        return -1;
    }

    private boolean isClique(int vertices) {
        for (int left = vertices; left != 0; left &= left - 1) {
            int vertex = Integer.numberOfTrailingZeros(left);
            if ((vertices & ~neighbours[vertex] & ~(1 << vertex)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Finds the least sum for every set of vertices that holds those already gone. */
    private void compare(int base) {
        int all = least.length - 1;
        Arrays.fill(least, 0, all, Double.POSITIVE_INFINITY);
        for (int gone = all - 1; gone >= base; gone--) {
            for (int vertex = 0; (gone & base) == base && vertex < neighbours.length; vertex++) {
                if ((gone & 1 << vertex) == 0) {
                    least[gone] = Math.min(least[gone], through(gone, vertex));
                }
            }
        }
    }

    private double through(int gone, int vertex) {
        return Math.pow(BASE, Integer.bitCount(separator(gone, vertex))) + least[gone | 1 << vertex];
    }

    /** The vertices not gone that a path through gone vertices joins to one. */
    private int separator(int gone, int vertex) {
        int reached = 1 << vertex;
        int front = reached;
        int separator = 0;
        while (front != 0) {
            int met = neighbours[Integer.numberOfTrailingZeros(front)] & ~reached;
            front &= front - 1;
            reached |= met;
            separator |= met & ~gone;
            front |= met & gone;
        }
        return separator;
    }
}
