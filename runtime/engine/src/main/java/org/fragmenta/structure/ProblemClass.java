package org.fragmenta.structure;

import java.util.List;

/**
 * What kind of problem a block graph makes, and by which elimination it is solved.
 *
 * @param kind the shape of the graph
 * @param elimination the order for it
 * @param reason one English sentence: the shape, and what follows for the solver
 */
public record ProblemClass(Kind kind, Elimination elimination, String reason) {

    /** The shape of a block graph; several links between the same two blocks count as one. */
    public enum Kind {
        /** One block. */
        SINGLE,
        /** Blocks one after another. */
        CHAIN,
        /** Connected, without a cycle, with a fork. */
        TREE,
        /** Without a cycle, but not connected. */
        FOREST,
        /** With a cycle; the width of the elimination says how much harder that makes it. */
        CYCLIC
    }

    /**
     * Classifies a block graph.
     *
     * @param graph at least one block
     */
    public static ProblemClass of(Graph graph) {
        Elimination elimination = EliminationOrder.of(graph);
        Kind kind = kind(graph, elimination);
        return new ProblemClass(kind, elimination, reason(graph, kind, elimination.width()));
    }

    private static Kind kind(Graph graph, Elimination elimination) {
        if (elimination.width() > 1) {
            return Kind.CYCLIC;
        }
        if (graph.size() == 1) {
            return Kind.SINGLE;
        }
        if (Components.of(graph).size() > 1) {
            return Kind.FOREST;
        }
        for (int block = 0; block < graph.size(); block++) {
            if (graph.neighbours(block).cardinality() > 2) {
                return Kind.TREE;
            }
        }
        return Kind.CHAIN;
    }

    private static String reason(Graph graph, Kind kind, int width) {
        int blocks = graph.size();
        return switch (kind) {
            case SINGLE -> "One block has no link to weigh, so its cheapest region is the plan.";
            case CHAIN ->
                "The " + blocks + " blocks form a chain, so one pass of least costs from end to end and"
                        + " back prices every block in every region exactly.";
            case TREE ->
                "The " + blocks + " blocks form a tree, so one pass of least costs from the leaves to the"
                        + " root and back prices every block in every region exactly.";
            case FOREST ->
                "The " + blocks + " blocks form " + Components.of(graph).size()
                        + " separate trees, so each is solved on its own by one pass of least costs and back.";
            case CYCLIC ->
                "The links of the " + blocks + " blocks close " + cycle(graph) + ", so blocks are eliminated"
                        + " one by one along an order of width " + width + ": each step weighs a block against at most "
                        + width + " others at once.";
        };
    }

    private static String cycle(Graph graph) {
        return ShortestCycle.in(graph)
                .map(List::size)
                .map(size -> "a cycle of " + size + " blocks")
                .orElseThrow();
    }
}
