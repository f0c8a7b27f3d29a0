package org.fragmenta.typed;

import java.util.List;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Threshold;

/**
 * A value at which one regime gives way to the next.
 *
 * @param exact the threshold in fractions, by ids
 * @param below the regime that is cheapest just below
 * @param above the regime that is cheapest just above
 * @param moved the blocks that stand in another region, change hands, come or go, in canonical order
 * @param <B> the model's blocks
 * @param <R> the model's regions
 */
public record TypedThreshold<B, R>(Threshold exact, TypedRegime<B, R> below, TypedRegime<B, R> above, List<B> moved) {

    /** The value. */
    public double at() {
        return Decimals.nearest(exact.at());
    }

    /** By how much marginal cost falls there, above 0. */
    public double jump() {
        return Decimals.nearest(exact.jump());
    }
}
