package org.fragmenta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The order in which sweeps of messages visit the blocks.
 *
 * <p>A sweep carries what it finds along chains of rising order. At a block {@code max(ahead, behind)} of them meet, which
 * share its cost (Kolmogorov 2006, IEEE TPAMI 28(10), section 3), so that few and long chains raise the bound fastest.
 */
public final class ChainOrder {
    private static final int ROUNDS_TO_THE_RIM = 2;

    private final Graph graph;

    private ChainOrder(Graph graph) {
        this.graph = graph;
    }

    /**
     * The elimination order, or level by level from the rim of the graph where that makes fewer chains: so on blocks over
     * years, where it goes along the block graph and along the years at once.
     *
     * @param elimination every block once
     */
    public static List<Integer> of(Graph graph, List<Integer> elimination) {
        ChainOrder order = new ChainOrder(graph);
        List<Integer> levels = order.byLevels();
        return order.chains(levels) < order.chains(elimination) ? levels : elimination;
    }

    private int chains(List<Integer> order) {
        BitSet passed = new BitSet(order.size());
        int chains = 0;
        for (int block : order) {
            BitSet behind = graph.neighbours(block);
            int degree = behind.cardinality();
            behind.and(passed);
            chains += Math.max(behind.cardinality(), degree - behind.cardinality());
            passed.set(block);
        }
        return chains;
    }

    private List<Integer> byLevels() {
        List<Integer> order = new ArrayList<>(graph.size());
        BitSet reached = new BitSet(graph.size());
        for (int block = 0; block < graph.size(); block = reached.nextClearBit(block)) {
            List<Integer> component = from(block);
            for (int round = 0; round < ROUNDS_TO_THE_RIM; round++) {
                component = from(component.get(component.size() - 1));
            }
            order.addAll(component);
            component.forEach(reached::set);
        }
        return order;
    }

    /** A component in breadth-first order. */
    private List<Integer> from(int start) {
        List<Integer> order = new ArrayList<>(graph.size());
        BitSet reached = new BitSet(graph.size());
        order.add(start);
        reached.set(start);
        for (int k = 0; k < order.size(); k++) {
            BitSet neighbours = graph.neighbours(order.get(k));
            for (int next = neighbours.nextSetBit(0); next >= 0; next = neighbours.nextSetBit(next + 1)) {
                if (!reached.get(next)) {
                    reached.set(next);
                    order.add(next);
                }
            }
        }
        return order;
    }
}
