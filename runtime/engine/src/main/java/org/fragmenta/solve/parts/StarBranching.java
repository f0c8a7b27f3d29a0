package org.fragmenta.solve.parts;

import java.util.List;
import java.util.Optional;

/** Splits nodes by one block of a star, a region at a time. */
final class StarBranching {
    private final Frontier frontier;

    StarBranching(Frontier frontier) {
        this.frontier = frontier;
    }

    /**
     * Splits a node that was taken and lets its sides wait.
     *
     * @param domain of the split's block, rising
     * @param proof of the stars' bound
     */
    void split(PartsNode node, StarSplit split, int[] domain, StarBound stars, LeafBound proof) {
        PartsNode rest = node;
        if (!split.out().isEmpty()) {
            List<Integer> regions = split.out().stream().map(at -> domain[at]).toList();
            PartsNode.Split sides = frontier.divide(rest, new Choice.ByBlock(split.block(), regions));
            raise(sides.inside(), proof, split.least(), stars.multipliers());
            frontier.enterClosed(sides.inside());
            rest = sides.outside();
        }
        for (int k = 0; k < split.live().size(); k++) {
            int at = split.live().get(k);
            PartsNode side = rest;
            if (k < split.live().size() - 1) {
                PartsNode.Split sides = frontier.divide(rest, new Choice.ByBlock(split.block(), List.of(domain[at])));
                side = sides.inside();
                rest = sides.outside();
            }
            raise(side, proof, stars.more(split.block(), at), stars.multipliers());
            side.above = Optional.of(stars);
            frontier.enter(side);
        }
        frontier.leave(node);
    }

    /** Takes over a bound that stars prove and what more they cost within a node. */
    private static void raise(PartsNode node, LeafBound proof, double more, Multipliers multipliers) {
        double bound = more < Double.POSITIVE_INFINITY ? Math.nextDown(proof.bound() + more) : proof.bound();
        if (bound > node.bound) {
            node.bound = bound;
            node.multipliers = multipliers;
            node.prices = proof.prices();
        }
    }
}
