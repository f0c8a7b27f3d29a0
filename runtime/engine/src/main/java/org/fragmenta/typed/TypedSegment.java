package org.fragmenta.typed;

import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Decimals;

/**
 * An interval on which one regime stays cheapest.
 *
 * @param exact the segment in fractions, by ids, with the proven bounds
 * @param regime who produces where
 * @param <B> the model's blocks
 * @param <R> the model's regions
 */
public record TypedSegment<B, R>(CurveSegment exact, TypedRegime<B, R> regime) {

    /** Where it begins. */
    public double from() {
        return Decimals.nearest(exact.from());
    }

    /** Where it ends; positive infinity where it never does. */
    public double to() {
        return exact.to().map(Decimals::nearest).orElse(Double.POSITIVE_INFINITY);
    }

    /** What the regime's line costs where the number is 0, money a period. */
    public double fixedCost() {
        return Decimals.nearest(exact.fixedCost());
    }

    /** What cost rises by for each unit of the number, money a period. */
    public double marginalCost() {
        return Decimals.nearest(exact.marginalCost());
    }
}
