package org.fragmenta.relocation;

import java.util.Optional;

/**
 * What a firm knows of later years when it places its blocks.
 *
 * <p>A firm that knows some years ahead expects the numbers of the last of them to hold from then on, plans to the end of
 * the horizon, does what the plan says of this year, and plans again a year later. Knowing the present year alone is
 * myopic: the firm moves if today's gap for all time to come exceeds what the move costs (theory RL-2).
 *
 * @param text how documents and commands write it
 * @param years how many years it knows, the present one included
 */
public record Foresight(String text, int years) {
    private static final String ROLLING = "rolling:";

    /** All years of the horizon are known. */
    public static final Foresight PERFECT = new Foresight("perfect", Integer.MAX_VALUE);

    /** Only the present year is known. */
    public static final Foresight MYOPIC = new Foresight("myopic", 1);

    /** How {@link #of} may be asked. */
    public static final String FORMS = "perfect, myopic or rolling:N with N from 1";

    /**
     * Some years are known, the present one included.
     *
     * @param years at least 1
     */
    public static Foresight rolling(int years) {
        if (years < 1) {
            throw new IllegalArgumentException("rolling over " + years + " years");
        }
        return new Foresight(ROLLING + years, years);
    }

    /** The foresight of a text; absent if the text is none of {@link #FORMS}. */
    public static Optional<Foresight> of(String text) {
        if (text.equals(PERFECT.text)) {
            return Optional.of(PERFECT);
        }
        if (text.equals(MYOPIC.text)) {
            return Optional.of(MYOPIC);
        }
        return text.matches(ROLLING + "[1-9][0-9]{0,3}")
                ? Optional.of(rolling(Integer.parseInt(text.substring(ROLLING.length()))))
                : Optional.empty();
    }

    /** Whether nothing is left to be learned. */
    public boolean isPerfect() {
        return years == Integer.MAX_VALUE;
    }
}
