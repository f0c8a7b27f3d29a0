package org.fragmenta.solve.parts;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** The tree of a search as far as it has grown: the nodes that wait, best bound first, and the memory that they take. */
final class Frontier {
    private final Propagation propagation;
    private final PartsNode root;
    private final PriorityQueue<PartsNode> open =
            new PriorityQueue<>(Comparator.<PartsNode>comparingDouble(node -> node.bound)
                    .thenComparingInt(node -> -node.depth)
                    .thenComparingLong(node -> node.number));
    private final long cellsOfMultipliers;

    /** What a node that waits holds besides multipliers: its domains, and its part of the stars above it. */
    private final long cellsOfOpen;

    private Multipliers atRoot;
    private double leafBound = Double.POSITIVE_INFINITY;
    private long made = 1;
    private long nodes;
    private long cells;

    /**
     * @param domains of the first node; pruned in place
     */
    Frontier(Layout layout, Propagation propagation, Domains domains) {
        this.propagation = propagation;
        cellsOfMultipliers = Multipliers.cells(layout);
        cellsOfOpen = ((long) layout.blocks() / 2 + layout.groups() + 1) * layout.regions();
        root = new PartsNode(domains, 0, 0, Multipliers.zero(layout));
        root.multipliers.users++;
        atRoot = root.multipliers;
        cells = cellsOfMultipliers;
        root.empty = !propagation.prune(domains);
    }

    PartsNode root() {
        return root;
    }

    /** The multipliers that the first node ended with. */
    Multipliers atRoot() {
        return atRoot;
    }

    /** How many nodes were to be judged; the sides that a split leaves empty, or closes at once, cost nothing. */
    long nodes() {
        return nodes;
    }

    /** Numbers held by nodes that wait. */
    long cells() {
        return cells;
    }

    /** Lets the first node wait, if it holds any plan. */
    void begin() {
        if (!root.empty) {
            add(root);
        }
    }

    private void add(PartsNode node) {
        cells += cellsOfOpen;
        nodes++;
        open.add(node);
    }

    /** Takes the node of the least bound. */
    PartsNode next() {
        cells -= cellsOfOpen;
        return open.remove();
    }

    /** The least bound of the nodes that wait; infinite where none does. */
    double least() {
        return open.isEmpty() ? Double.POSITIVE_INFINITY : open.element().bound;
    }

    /** What every plan costs at least; infinite where none is left. */
    double bound() {
        return Math.min(leafBound, least());
    }

    /** Leaves a node that was taken as a leaf. */
    void close(PartsNode node) {
        leafBound = Math.min(leafBound, node.bound);
    }

    /** Splits a node that was taken and lets both sides wait. */
    void split(PartsNode node, Choice choice) {
        PartsNode.Split sides = divide(node, choice);
        enter(sides.inside());
        enter(sides.outside());
        leave(node);
    }

    /** Splits a node; its sides neither wait nor are leaves yet. */
    PartsNode.Split divide(PartsNode node, Choice choice) {
        PartsNode inside = child(node);
        choice.keepInside(inside.domains);
        PartsNode outside = child(node);
        choice.keepOutside(outside.domains);
        PartsNode.Split sides = new PartsNode.Split(choice, inside, outside);
        node.split = Optional.of(sides);
        if (node != root) {
            node.domains = Domains.none();
        }
        return sides;
    }

    private PartsNode child(PartsNode node) {
        PartsNode child = new PartsNode(node.domains.copy(), node.depth + 1, made++, node.multipliers);
        child.bound = node.bound;
        child.prices = node.prices;
        return child;
    }

    /** Lets a side of a split node wait, if it holds any plan. */
    void enter(PartsNode side) {
        side.empty = !propagation.prune(side.domains);
        if (!side.empty) {
            side.multipliers.users++;
            add(side);
        }
    }

    /** Leaves a side of a split node as a leaf. */
    void enterClosed(PartsNode side) {
        side.multipliers.users++;
        close(side);
    }

    /** Leaves a side of a split node as a leaf with a proof of its own. */
    void enterClosed(PartsNode side, LeafBound proof, Multipliers multipliers) {
        side.multipliers.users++;
        prove(side, proof, multipliers);
        close(side);
    }

    /** Raises the bound of a node that has entered to what multipliers prove, if that is more. */
    void prove(PartsNode node, LeafBound proof, Multipliers multipliers) {
        if (proof.bound() > node.bound || node.prices.length == 0) {
            node.impossible = proof.bound() == Double.POSITIVE_INFINITY;
            node.bound = Math.max(node.bound, proof.bound());
            keep(node, multipliers);
            node.prices = proof.prices();
        }
    }

    /** Notes that a node that has entered holds no plan. */
    void refute(PartsNode node, Refutation.Proof proof) {
        node.impossible = true;
        node.bound = Double.POSITIVE_INFINITY;
        keep(node, proof.multipliers());
        node.prices = proof.bound().prices();
    }

    /** Forgets the multipliers of a node whose sides have entered. */
    void leave(PartsNode node) {
        atRoot = node == root ? node.multipliers : atRoot;
        release(node);
        node.multipliers = Multipliers.none();
    }

    /** Gives a node other multipliers. */
    void keep(PartsNode node, Multipliers multipliers) {
        if (node.multipliers != multipliers) {
            release(node);
            node.multipliers = multipliers;
            multipliers.users++;
            cells += cellsOfMultipliers;
        }
    }

    private void release(PartsNode node) {
        node.multipliers.users--;
        cells -= node.multipliers.users == 0 ? cellsOfMultipliers : 0;
    }
}
