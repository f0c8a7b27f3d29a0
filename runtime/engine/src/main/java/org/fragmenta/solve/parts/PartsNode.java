package org.fragmenta.solve.parts;

import java.util.Optional;

/**
 * A set of plans that a search still has to judge, or has judged. It starts open and ends as a leaf, or as a split with
 * two nodes below it.
 */
final class PartsNode {
    Domains domains;
    final int depth;
    final long number;

    /** Multipliers to start from, and those that prove the bound. */
    Multipliers multipliers;

    /** The prices that prove the bound; empty until some do. */
    double[] prices = {};

    /** What every plan of this node costs at least, in exact arithmetic; infinite where there is no plan. */
    double bound;

    /** Whether the multipliers prove that there is no plan, rather than a bound. */
    boolean impossible;

    /** Whether the domains alone leave no plan. */
    boolean empty;

    /** Stars in the domains of the node above; empty where they are not known or not needed any more. */
    Optional<StarBound> above = Optional.empty();

    Optional<Split> split = Optional.empty();

    PartsNode(Domains domains, int depth, long number, Multipliers multipliers) {
        this.domains = domains;
        this.depth = depth;
        this.number = number;
        this.multipliers = multipliers;
        bound = Double.NEGATIVE_INFINITY;
    }

    /** How the plans of a node are split, with the nodes of the two sides. */
    record Split(Choice choice, PartsNode inside, PartsNode outside) {}
}
