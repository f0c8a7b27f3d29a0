package org.fragmenta.parametric;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What cutting one instrument does to draw a block to a region.
 *
 * <p>At the threshold the region ties with its rivals, so the block is not won yet; at every level just below, it
 * is won.
 *
 * @param instrument what is cut
 * @param outcome whether that draws the block
 * @param current level of the instrument today, in its unit; absent where the region does not state it
 * @param threshold the highest level at which the region ties; present only if the outcome is {@link Outcome#WINS}
 * @param plan a cheapest plan with the block there at the threshold, position of the region of every block; empty
 *     unless the outcome is {@link Outcome#WINS}
 */
public record Lever(
        Instrument instrument, Outcome outcome, OptionalDouble current, OptionalDouble threshold, List<Integer> plan) {

    public Lever {
        plan = List.copyOf(plan);
    }

    static Lever without(Instrument instrument, Outcome outcome, OptionalDouble current) {
        return new Lever(instrument, outcome, current, OptionalDouble.empty(), List.of());
    }

    static Lever wins(Instrument instrument, double current, double threshold, List<Integer> plan) {
        return new Lever(instrument, Outcome.WINS, OptionalDouble.of(current), OptionalDouble.of(threshold), plan);
    }
}
