package org.fragmenta.parametric;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.result.Tolerance;

/**
 * The highest level at which a cost that rises with the level, concave and piecewise linear, is no more than a rival's
 * cost that does not change.
 *
 * <p>Newton's method from the lower end: a supporting line lies nowhere below the cost, so where it meets the rival the
 * cost does not yet exceed it, and each step ends on a further segment. It takes as many solves as segments lie below
 * the answer, and the answer is the meeting point of two lines, not the limit of a search.
 */
final class RisingCost {
    private RisingCost() {}

    /**
     * A level and a plan that is cheapest there.
     *
     * @param <P> what stands for a plan
     */
    record Crossing<P>(double level, P plan) {}

    /**
     * The highest level up to {@code highest} at which the cost does not exceed the rival's.
     *
     * @return empty if the cost is not below the rival's even at level 0
     */
    static <P> Optional<Crossing<P>> upTo(double rival, CheapestPlan<P> cost, double highest) {
        double level = 0;
        SupportingLine<P> line = cost.at(BigFraction.ZERO);
        if (line.near(level) >= rival - Tolerance.at(rival)) {
            return Optional.empty();
        }
        SupportingLine<P> target = new SupportingLine<>(Decimals.read(rival), BigFraction.ZERO, line.plan());
        while (level < highest) {
            double meeting =
                    line.slope().compareTo(BigFraction.ZERO) > 0 ? Decimals.nearest(line.meets(target)) : highest;
            level = Math.min(highest, Math.max(level, meeting));
            SupportingLine<P> further = cost.at(Decimals.read(level));
            if (further.near(level) >= line.near(level) - Tolerance.at(rival)) {
                break;
            }
            line = further;
        }
        return Optional.of(new Crossing<>(level, line.plan()));
    }
}
