package org.fragmenta.typed;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fragmenta.parametric.Regime;

/**
 * Who produces where.
 *
 * @param exact the same by ids, with the technology
 * @param regions where every block stands, in canonical order
 * @param armsLength the blocks that another firm makes
 * @param <B> the model's blocks
 * @param <R> the model's regions
 */
public record TypedRegime<B, R>(Regime exact, Map<B, R> regions, Set<B> armsLength) {

    /** Where a block stands; empty where the technology does without it. */
    public Optional<R> region(B block) {
        return Optional.ofNullable(regions.get(block));
    }

    /** In how many different regions the blocks stand: 1 where production is not fragmented. */
    public int locations() {
        return exact.locations();
    }

    /** How many service links lead from one region to another. */
    public int linksCut() {
        return exact.linksCut();
    }
}
