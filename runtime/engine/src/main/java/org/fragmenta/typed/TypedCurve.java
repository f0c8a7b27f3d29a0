package org.fragmenta.typed;

import java.util.List;
import org.fragmenta.dsl.Constant;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.Decimals;

/**
 * The cheapest cost over one number of a model: every regime that is cheapest somewhere, and every threshold between
 * them, exact and complete.
 *
 * @param exact the curve in fractions, by ids
 * @param segments from the lower end to the upper
 * @param thresholds between neighbouring segments, rising
 * @param <B> the model's blocks
 * @param <R> the model's regions
 */
public record TypedCurve<B, R>(Curve exact, List<TypedSegment<B, R>> segments, List<TypedThreshold<B, R>> thresholds) {

    static <B extends Constant.Block, R extends Constant.Region> TypedCurve<B, R> of(
            Curve curve, Constants<B, R> constants) {
        return new TypedCurve<>(
                curve,
                curve.segments().stream()
                        .map(segment -> new TypedSegment<>(segment, constants.regime(segment.regime())))
                        .toList(),
                curve.thresholds().stream()
                        .map(threshold -> new TypedThreshold<>(
                                threshold,
                                constants.regime(threshold.below()),
                                constants.regime(threshold.above()),
                                constants.blocks(threshold.moved())))
                        .toList());
    }

    /**
     * The cheapest cost at a value, money a period.
     *
     * @throws IllegalArgumentException if the value lies off the curve
     */
    public double costAt(double value) {
        return Decimals.nearest(exact.costAt(Decimals.read(value)));
    }

    /**
     * Who produces where at a value; at a threshold, the regime below it.
     *
     * @throws IllegalArgumentException if the value lies off the curve
     */
    public TypedRegime<B, R> regimeAt(double value) {
        return segments.get(exact.segments().indexOf(exact.segmentAt(Decimals.read(value))))
                .regime();
    }
}
