package org.fragmenta.solve.parts;

import java.util.List;
import java.util.Optional;
import org.fragmenta.result.Tolerance;

/** Bounds nodes by stars, once the first node has shown that they raise bounds, and splits them a region at a time. */
final class StarSearch {
    private final Layout layout;
    private final Frontier frontier;
    private final Incumbent incumbent;

    /** What stars cost; empty as long as they are not known to raise bounds. */
    private Optional<StarCosts> costs = Optional.empty();

    /**
     * Stars that bound a node.
     *
     * @param proof of their bound
     */
    record Judged(StarBound stars, LeafBound proof) {}

    StarSearch(Layout layout, Frontier frontier, Incumbent incumbent) {
        this.layout = layout;
        this.frontier = frontier;
        this.incumbent = incumbent;
    }

    /** Starts from what a search of the same plans or more has seen. */
    void start(StarSearch wider) {
        costs = wider.costs;
    }

    /**
     * Whether stars raise the first node's bound, at its multipliers or at none; then the search goes on with them.
     *
     * @param least the bound that stars have to exceed
     */
    boolean see(PartsNode root, int[][] regions, LinkTerms terms, double least) {
        Stars stars = new Stars(layout);
        if (stars.isEmpty() || costs.isPresent()) {
            return false;
        }
        double highest = least;
        for (Multipliers multipliers : List.of(Multipliers.zero(layout), root.multipliers)) {
            StarCosts tried = new StarCosts(stars, multipliers, layout.ceiling());
            double bound = StarBound.of(tried, regions, Optional.empty(), Double.POSITIVE_INFINITY)
                    .map(found -> bound(root, regions, terms, found).bound())
                    .orElse(Double.NEGATIVE_INFINITY);
            if (bound > highest) {
                highest = bound;
                costs = Optional.of(tried);
            }
        }
        return costs.isPresent();
    }

    private LeafBound bound(PartsNode node, int[][] regions, LinkTerms terms, StarBound stars) {
        return new LeafBound(layout, node.domains, regions, terms, stars.multipliers(), Optional.of(stars));
    }

    /** Raises the bound of a node by its stars and tries the plan that they suggest; empty where none bound it. */
    Optional<Judged> judge(PartsNode node, int[][] regions, LinkTerms terms) {
        double enough = incumbent.target() + Tolerance.at(incumbent.target()) / 100;
        Optional<StarBound> found = costs.flatMap(known -> StarBound.of(known, regions, node.above, enough));
        node.above = Optional.empty();
        Optional<Judged> judged = found.map(stars -> new Judged(stars, bound(node, regions, terms, stars)));
        judged.ifPresent(by -> {
            frontier.prove(node, by.proof(), by.stars().multipliers());
            if (node.bound < incumbent.target()) {
                incumbent.suggest(by.stars(), node.bound);
            }
        });
        return judged;
    }

    /** Splits a node by one of its stars; whether they leave something to split. */
    boolean split(PartsNode node, int[][] regions, Judged by) {
        StarSplit split = StarSplit.of(
                by.stars(), regions, incumbent.target() - by.proof().bound());
        if (split.block() == Layout.NONE) {
            return false;
        }
        split(node, split, regions[split.block()], by.stars(), by.proof());
        return true;
    }

    private void split(PartsNode node, StarSplit split, int[] domain, StarBound stars, LeafBound proof) {
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
