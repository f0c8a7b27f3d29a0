package org.fragmenta.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * Goods flow from the first stage of production to the last and never back.
 *
 * <p>Only links that carry goods, weight or value, count: designs and instructions may well go back. Each group of
 * blocks that reach each other is reported once, by its shortest circle.
 */
final class CycleRule implements ModelRule {

    /** A link that carries goods between two blocks, by position. */
    private record Arc(int from, int to, Declared<LinkDescriptor> link) {}

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Arc> arcs = arcs(model);
        BitSet left = cyclic(model.blocks().size(), arcs);
        List<Finding> findings = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Arc> shortest = List.of();
            for (int block = left.nextSetBit(0); block >= 0; block = left.nextSetBit(block + 1)) {
                List<Arc> circle = circleThrough(block, model.blocks().size(), arcs, left);
                if (!circle.isEmpty() && (shortest.isEmpty() || circle.size() < shortest.size())) {
                    shortest = circle;
                }
            }
            if (shortest.isEmpty()) {
                // What is left only joins circles that have been reported.
                return findings;
            }
            findings.add(finding(model, shortest));
            BitSet group = reach(shortest.get(0).from(), arcs, left, true);
            group.and(reach(shortest.get(0).from(), arcs, left, false));
            left.andNot(group);
        }
        return findings;
    }

    private static List<Arc> arcs(ModelDescriptor model) {
        List<Arc> arcs = new ArrayList<>();
        for (Declared<LinkDescriptor> link : Declared.links(model)) {
            int from = model.blockIndex(link.value().from());
            int to = model.blockIndex(link.value().to());
            boolean goods = link.value().weightKg() > 0 || link.value().value() > 0;
            if (goods && from >= 0 && to >= 0 && from != to) {
                arcs.add(new Arc(from, to, link));
            }
        }
        return arcs;
    }

    /** What is left when blocks that nothing enters are taken away, then blocks that nothing leaves. */
    private static BitSet cyclic(int blocks, List<Arc> arcs) {
        BitSet left = new BitSet();
        left.set(0, blocks);
        int before;
        do {
            before = left.cardinality();
            BitSet entered = new BitSet();
            BitSet exited = new BitSet();
            for (Arc arc : arcs) {
                if (left.get(arc.from()) && left.get(arc.to())) {
                    entered.set(arc.to());
                    exited.set(arc.from());
                }
            }
            left.and(entered);
            left.and(exited);
        } while (left.cardinality() < before);
        return left;
    }

    private static List<Arc> circleThrough(int start, int blocks, List<Arc> arcs, BitSet within) {
        Arc[] entry = new Arc[blocks];
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int block = queue.remove();
            for (Arc arc : arcs) {
                if (arc.from() == block && within.get(arc.to()) && entry[arc.to()] == null) {
                    entry[arc.to()] = arc;
                    if (arc.to() == start) {
                        return backFrom(start, entry);
                    }
                    queue.add(arc.to());
                }
            }
        }
        return List.of();
    }

    private static List<Arc> backFrom(int start, Arc[] entry) {
        Deque<Arc> circle = new ArrayDeque<>();
        int block = start;
        do {
            Arc arc = entry[block];
            circle.addFirst(arc);
            block = arc.from();
        } while (block != start);
        return List.copyOf(circle);
    }

    private static BitSet reach(int start, List<Arc> arcs, BitSet within, boolean forward) {
        BitSet reached = new BitSet();
        reached.set(start);
        int before;
        do {
            before = reached.cardinality();
            for (Arc arc : arcs) {
                int near = forward ? arc.from() : arc.to();
                int far = forward ? arc.to() : arc.from();
                if (reached.get(near) && within.get(far)) {
                    reached.set(far);
                }
            }
        } while (reached.cardinality() > before);
        return reached;
    }

    private static Finding finding(ModelDescriptor model, List<Arc> circle) {
        Declared<LinkDescriptor> closing = circle.get(circle.size() - 1).link();
        String first = model.blocks().get(circle.get(0).from()).id();
        List<String> steps = circle.stream()
                .map(arc -> "block " + model.blocks().get(arc.from()).id() + " sends to block "
                        + model.blocks().get(arc.to()).id() + " over "
                        + arc.link().said())
                .toList();
        return Diagnostic.CYCLE
                .at(
                        closing.path(),
                        "Goods flow in a circle: block " + first + " comes back to itself over "
                                + circle.size() + " links. A stage of production cannot need its own product"
                                + " first, so flows and costs a unit of output would have no meaning.",
                        "turn " + closing.said() + " round, or give it weight 0 and value 0 if only information"
                                + " goes back.")
                .withTrace(steps);
    }
}
