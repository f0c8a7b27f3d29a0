package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * How far a threshold moves when something else changes: in the theory, how cheaper service links lower the output from
 * which production is fragmented (JK-4b).
 *
 * @param before the threshold as the model stands
 * @param after the same step from one regime to the next after the change; absent if it is not
 *     taken within the interval
 */
public record ThresholdShift(Threshold before, Optional<Threshold> after) {

    /**
     * The shifts of all thresholds of a curve. Where the same step is taken more than once, the first is compared with
     * the first, and so on.
     *
     * @param after the curve over the same parameter and interval after the change
     */
    public static List<ThresholdShift> between(Curve before, Curve after) {
        List<ThresholdShift> shifts = new ArrayList<>();
        for (Threshold threshold : before.thresholds()) {
            long earlier = shifts.stream()
                    .filter(shift -> isSameStep(shift.before(), threshold))
                    .count();
            shifts.add(new ThresholdShift(
                    threshold,
                    after.thresholds().stream()
                            .filter(other -> isSameStep(threshold, other))
                            .skip(earlier)
                            .findFirst()));
        }
        return List.copyOf(shifts);
    }

    private static boolean isSameStep(Threshold one, Threshold other) {
        return one.below().equals(other.below()) && one.above().equals(other.above());
    }

    /** The exact distance, negative where the threshold falls; absent if the step is not taken. */
    public Optional<BigFraction> distance() {
        return after.map(threshold -> threshold.at().subtract(before.at()));
    }
}
