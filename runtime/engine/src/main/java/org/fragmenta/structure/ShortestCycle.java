package org.fragmenta.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the cycle that a diagnostic shows step by step. */
public final class ShortestCycle {
    private static final int NONE = -1;

    private ShortestCycle() {}

    /**
     * A shortest cycle, of at least three vertices; several edges between the same two vertices are no cycle.
     *
     * @return the vertices in the order of the walk, starting at the lowest and going on to the lower of its two
     *     neighbours; the walk closes from the last to the first. Empty for a forest
     */
    public static Optional<List<Integer>> in(Graph graph) {
        Optional<List<Integer>> best = Optional.empty();
        int length = Integer.MAX_VALUE;
        for (int start = 0; start < graph.size() && length > 3; start++) {
            Optional<List<Integer>> cycle = through(graph, start, length);
            if (cycle.isPresent()) {
                best = cycle;
                length = cycle.get().size();
            }
        }
        return best;
    }

    /** Breadth first from one vertex: the first edge between two branches of the search closes a shortest cycle. */
    private static Optional<List<Integer>> through(Graph graph, int start, int limit) {
        int[] previous = new int[graph.size()];
        int[] depth = new int[graph.size()];
        int[] branch = new int[graph.size()];
        Arrays.fill(previous, NONE);
        Arrays.fill(depth, NONE);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        depth[start] = 0;
        branch[start] = start;
        queue.add(start);
        int closingFrom = NONE;
        int closingTo = NONE;
        int length = limit;
        while (!queue.isEmpty()) {
            int vertex = queue.remove();
            BitSet neighbours = graph.neighbours(vertex);
            for (int next = neighbours.nextSetBit(0); next >= 0; next = neighbours.nextSetBit(next + 1)) {
                if (depth[next] == NONE) {
                    depth[next] = depth[vertex] + 1;
                    previous[next] = vertex;
                    branch[next] = vertex == start ? next : branch[vertex];
                    queue.add(next);
                } else if (next != start
                        && vertex != start
                        && branch[next] != branch[vertex]
                        && depth[next] + depth[vertex] + 1 < length) {
                    length = depth[next] + depth[vertex] + 1;
                    closingFrom = vertex;
                    closingTo = next;
                }
            }
        }
        if (closingFrom == NONE) {
            return Optional.empty();
        }
        List<Integer> cycle = new ArrayList<>();
        for (int vertex = closingFrom; vertex != NONE; vertex = previous[vertex]) {
            cycle.add(vertex);
        }
        Collections.reverse(cycle);
        for (int vertex = closingTo; vertex != start; vertex = previous[vertex]) {
            cycle.add(vertex);
        }
        return Optional.of(fromLowest(cycle));
    }

    private static List<Integer> fromLowest(List<Integer> cycle) {
        List<Integer> turned = new ArrayList<>(cycle);
        Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
        if (turned.get(1) > turned.get(turned.size() - 1)) {
            Collections.reverse(turned.subList(1, turned.size()));
        }
        return List.copyOf(turned);
    }
}
