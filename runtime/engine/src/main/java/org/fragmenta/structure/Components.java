package org.fragmenta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The connected components of a graph. */
public final class Components {
    private Components() {}

    /** The components by their lowest vertex, each with its vertices in rising order. */
    public static List<List<Integer>> of(Graph graph) {
        List<List<Integer>> components = new ArrayList<>();
        BitSet seen = new BitSet(graph.size());
        for (int start = 0; start < graph.size(); start++) {
            if (!seen.get(start)) {
                BitSet component = reach(graph, start);
                seen.or(component);
                components.add(component.stream().boxed().toList());
            }
        }
        return List.copyOf(components);
    }

    private static BitSet reach(Graph graph, int start) {
        BitSet reached = new BitSet(graph.size());
        BitSet front = new BitSet(graph.size());
        front.set(start);
        while (!front.isEmpty()) {
            reached.or(front);
            BitSet next = new BitSet(graph.size());
            front.stream().forEach(vertex -> next.or(graph.neighbours(vertex)));
            next.andNot(reached);
            front = next;
        }
        return reached;
    }
}
