package org.fragmenta.mode;

/**
 * Two alike regions between which industry moves: dispersed where trade is dear, in one region where it is cheap. Trade
 * costs are told as <em>freeness</em>, {@code phi = T^(1 - s)}, from 0 (no trade) to 1 (no cost), with T units shipped for
 * one to arrive and s the elasticity of substitution between varieties.
 */
public sealed interface TwoRegionEconomy extends Mode permits CorePeriphery, FootlooseEntrepreneur, VerticalLinkages {

    /** s, the elasticity of substitution between varieties, above 1. */
    double elasticity();

    /** T, units shipped for one to arrive, at least 1. */
    double tradeCost();

    /** The freeness above which an even split is unstable, between 0 and 1. */
    double breakFreeness();

    /** The freeness above which industry in one region stays there, between 0 and 1. */
    double sustainFreeness();

    /** How free trade is today, {@code T^(1 - s)}, above 0 and at most 1. */
    default double freeness() {
        return Math.pow(tradeCost(), 1 - elasticity());
    }

    /** Units shipped for one to arrive at a freeness above 0. */
    default double tradeCostAt(double freeness) {
        return Math.pow(freeness, 1 / (1 - elasticity()));
    }

    /** What the two regions can look like at a freeness. */
    default Pattern patternAt(double freeness) {
        if (freeness > breakFreeness()) {
            return Pattern.ONE_REGION;
        }
        return freeness < sustainFreeness() ? Pattern.DISPERSED : Pattern.HISTORY_DECIDES;
    }

    /** The stable arrangements of industry. */
    enum Pattern {
        /** An even split alone. */
        DISPERSED("dispersed"),
        /** An even split, and all in either region: where industry is it stays. */
        HISTORY_DECIDES("history decides"),
        /** All in one region, whichever. */
        ONE_REGION("one region");

        private final String text;

        Pattern(String text) {
            this.text = text;
        }

        /** For reports, "history decides". */
        public String text() {
            return text;
        }
    }
}
