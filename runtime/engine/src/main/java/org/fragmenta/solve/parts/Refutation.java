package org.fragmenta.solve.parts;

import java.util.Optional;
import org.fragmenta.solve.Deadline;

/** Tries to prove that a node has no plan: costless, it would still cost something. */
final class Refutation {
    private static final int ROUNDS = 6;

    private final Layout layout;
    private final Deadline deadline;

    /** The same plans at no cost; made when it is needed, because it can be large. */
    private Optional<Layout> costless = Optional.empty();

    /** Multipliers that prove that a node has no plan, and the bound above 0 that they have without costs. */
    record Proof(Multipliers multipliers, LeafBound bound) {}

    Refutation(Layout layout, Deadline deadline) {
        this.layout = layout;
        this.deadline = deadline;
    }

    /**
     * Looks for multipliers that prove it.
     *
     * @param steps on all prices between two sweeps
     */
    Optional<Proof> find(Domains domains, int[][] regions, int steps) {
        Layout free = free();
        LinkTerms terms = new LinkTerms(free, regions);
        Ascent ascent = new Ascent(free, domains, regions, terms, Multipliers.zero(free), layout.blocks());
        Optional<Proof> proof = Optional.empty();
        for (int round = 0; round < ROUNDS && proof.isEmpty() && ascent.sweep(deadline); round++) {
            ascent.step(1, steps);
            proof = check(domains, regions, terms, ascent.multipliers());
        }
        return proof;
    }

    /** Whether given multipliers prove it. */
    Optional<Proof> check(Domains domains, int[][] regions, Multipliers multipliers) {
        return check(domains, regions, new LinkTerms(free(), regions), multipliers);
    }

    private Optional<Proof> check(Domains domains, int[][] regions, LinkTerms terms, Multipliers multipliers) {
        LeafBound bound = new LeafBound(free(), domains, regions, terms, multipliers);
        return bound.bound() > 0 ? Optional.of(new Proof(multipliers, bound)) : Optional.empty();
    }

    private Layout free() {
        Layout free = costless.orElseGet(() -> new Layout(Costless.of(layout.instance())));
        costless = Optional.of(free);
        return free;
    }
}
