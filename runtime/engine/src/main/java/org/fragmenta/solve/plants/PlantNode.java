package org.fragmenta.solve.plants;

import java.util.BitSet;

/**
 * A set of plans that a search still has to judge, or has judged: a leaf with the prices that bound it, or a branch
 * with two nodes below.
 */
final class PlantNode {
    final Fixings fixings;
    final int depth;
    final long number;

    /** What every plan of this node costs at least, in exact arithmetic; infinite where there is none. */
    double bound;

    /** Prices that prove the bound. */
    Prices price;

    Branch branch = new Leaf();

    PlantNode(Fixings fixings, int depth, long number, double bound, Prices price) {
        this.fixings = fixings;
        this.depth = depth;
        this.number = number;
        this.bound = bound;
        this.price = price;
    }

    /** How a node was split. */
    sealed interface Branch permits Leaf, BySite, ByCustomer {}

    /** Not at all. */
    record Leaf() implements Branch {}

    /** By a site, closed or open. */
    record BySite(int site, PlantNode closed, PlantNode open) implements Branch {}

    /** By a customer, at one of the chosen sites or elsewhere. */
    record ByCustomer(int customer, BitSet chosen, PlantNode inside, PlantNode outside) implements Branch {}
}
