package org.fragmenta.parametric;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * How far a threshold moves when something else changes: in the theory, how cheaper service links lower the output from
 * which production is fragmented (JK-4b).
 *
 * @param before the threshold as the model stands
 * @param after the same step from one regime to the next after the change; absent if it is not taken any more
 */
public record ThresholdShift(Threshold before, Optional<Threshold> after) {

    /**
     * The shifts of all thresholds of a curve.
     *
     * @param after the curve over the same parameter after the change
     */
    public static List<ThresholdShift> between(Curve before, Curve after) {
        return before.thresholds().stream()
                .map(threshold -> new ThresholdShift(
                        threshold,
                        after.thresholds().stream()
                                .filter(other -> isSameStep(threshold, other))
                                .findFirst()))
                .toList();
    }

    private static boolean isSameStep(Threshold one, Threshold other) {
        return one.below().equals(other.below()) && one.above().equals(other.above());
    }

    /** The exact distance, negative where the threshold falls; absent if the step is not taken any more. */
    public Optional<BigFraction> distance() {
        return after.map(threshold -> threshold.at().subtract(before.at()));
    }
}
