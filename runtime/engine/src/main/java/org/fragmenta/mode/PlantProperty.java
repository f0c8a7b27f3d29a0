package org.fragmenta.mode;

import java.util.Optional;
import org.fragmenta.mode.PlantChoice.Interaction;

/**
 * How plants act on each other: whether the differences that a plant makes rise or fall as others open (single crossing
 * differences, SCD-C of Arkolakis, Eckert and Shi 2023). It is never taken on anybody's word.
 *
 * @param sign what holds
 * @param isDerived whether it follows from the form of the profit; otherwise every set and pair was looked at
 * @param reason the premise that it follows from, or what was looked at
 * @param counterExample a set and two plants whose joint difference has the other sign, if neither property holds
 */
public record PlantProperty(Sign sign, boolean isDerived, String reason, Optional<Crossing> counterExample) {
    /** Sets of all sizes are looked at one by one up to this many plants. */
    public static final int MOST_TESTED = 20;

    /** Far above what four gains of the size of the largest can err by, far below what anybody means. */
    private static final double ROUNDING = 1e-12;

    /** The direction in which the difference that a plant makes changes as others open. */
    public enum Sign {
        /** It never falls. */
        COMPLEMENTS,
        /** It never rises. */
        SUBSTITUTES,
        /** It does not change. */
        INDEPENDENT,
        /** It rises here and falls there. */
        NEITHER
    }

    /**
     * A joint difference {@code g(S+i+j) - g(S+i) - g(S+j) + g(S)}.
     *
     * @param set the set S without both plants
     * @param first plant i
     * @param second plant j
     * @param difference its size, for each unit of productivity
     */
    public record Crossing(PlantSet set, int first, int second, double difference) {}

    /**
     * The property of a choice of plants, derived where the signs of its numbers allow, else tested on every set.
     *
     * <p>The sum is modular without interactions, supermodular if none is below 0, submodular if none is above. A convex
     * rising function keeps monotone supermodular sums supermodular, a concave one submodular sums submodular.
     *
     * @throws IllegalArgumentException if it must be tested for more than {@link #MOST_TESTED} plants
     */
    public static PlantProperty of(PlantChoice choice) {
        boolean rises = choice.interactions().stream().map(Interaction::value).allMatch(value -> value >= 0);
        boolean falls = choice.interactions().stream().map(Interaction::value).allMatch(value -> value <= 0);
        if (rises && falls && choice.exponent() == 1) {
            return derived(Sign.INDEPENDENT, "the sum of values enters as it is");
        }
        if (rises && choice.exponent() >= 1) {
            return derived(Sign.COMPLEMENTS, "exponent >= 1 makes the profit convex in the sum, interactions >= 0");
        }
        if (falls && choice.exponent() <= 1) {
            return derived(Sign.SUBSTITUTES, "exponent <= 1 makes the profit concave in the sum, interactions <= 0");
        }
        return tested(new PlantGains(choice));
    }

    /** Whether a choice's property would have to be tested on more plants than can be. */
    static boolean isBeyondTest(PlantChoice choice) {
        boolean rises = choice.interactions().stream().anyMatch(pair -> pair.value() > 0);
        boolean falls = choice.interactions().stream().anyMatch(pair -> pair.value() < 0);
        boolean mixed = (rises && falls) || (rises && choice.exponent() < 1) || (falls && choice.exponent() > 1);
        return mixed && choice.plants().size() > MOST_TESTED;
    }

    private static PlantProperty derived(Sign sign, String reason) {
        return new PlantProperty(sign, true, reason, Optional.empty());
    }

    private static PlantProperty tested(PlantGains gains) {
        int plants = gains.plants();
        if (plants > MOST_TESTED) {
            throw new IllegalArgumentException(plants + " plants are more than can be tested, " + MOST_TESTED);
        }
        double[] gain = new double[1 << plants];
        for (int set = 0; set < gain.length; set++) {
            gain[set] = gains.gain(new PlantSet(set));
        }
        double noise = ROUNDING * gain[gain.length - 1];
        Optional<Crossing> up = Optional.empty();
        Optional<Crossing> down = Optional.empty();
        for (int set = 0; set < gain.length && (up.isEmpty() || down.isEmpty()); set++) {
            Crossing[] extremes = extremes(gain, set, plants);
            up = up.or(() -> Optional.of(extremes[1]).filter(most -> most.difference() > noise));
            down = down.or(() -> Optional.of(extremes[0]).filter(least -> least.difference() < -noise));
        }
        String looked = "all pairs over all sets of " + plants + " plants";
        if (up.isPresent() && down.isPresent()) {
            return new PlantProperty(Sign.NEITHER, false, looked, down);
        }
        Sign sign = up.isPresent() ? Sign.COMPLEMENTS : down.isPresent() ? Sign.SUBSTITUTES : Sign.INDEPENDENT;
        return new PlantProperty(sign, false, looked, Optional.empty());
    }

    /** The least and the largest joint difference over a set. */
    private static Crossing[] extremes(double[] gain, int set, int plants) {
        PlantSet members = new PlantSet(set);
        Crossing least = new Crossing(members, 0, 0, 0);
        Crossing most = least;
        for (int first = 0; first < plants; first++) {
            for (int second = first + 1; second < plants; second++) {
                if (members.contains(first) || members.contains(second)) {
                    continue;
                }
                int one = set | 1 << first;
                int other = set | 1 << second;
                double difference = gain[one | other] - gain[one] - gain[other] + gain[set];
                Crossing crossing = new Crossing(members, first, second, difference);
                least = difference < least.difference() ? crossing : least;
                most = difference > most.difference() ? crossing : most;
            }
        }
        return new Crossing[] {least, most};
    }
}
