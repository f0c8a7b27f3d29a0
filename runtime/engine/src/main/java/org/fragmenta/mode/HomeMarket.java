package org.fragmenta.mode;

/**
 * Capital moves to where it earns more, its owners stay: the larger market draws more than its share of firms (theory
 * AG-1; Martin and Rogers 1995).
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param freeness phi, how free trade is: 0 without trade, below 1
 * @param spendingShare the first region's share of spending, 0 to 1
 */
public record HomeMarket(String id, String title, String source, double freeness, double spendingShare)
        implements Mode {

    @Override
    public ModeKind kind() {
        return ModeKind.HOME_MARKET;
    }

    /** How many firms more a region has for each further share of spending, {@code (1 + phi) / (1 - phi)}. */
    public double magnification() {
        return (1 + freeness) / (1 - freeness);
    }

    /** The first region's share of firms, {@code 1/2 + magnification (spendingShare - 1/2)}, from 0 to 1. */
    public double firmShare() {
        return Math.min(1, Math.max(0, 0.5 + magnification() * (spendingShare - 0.5)));
    }

    /** The freeness from which the larger market has all firms; 1 where the markets are equal. */
    public double gatheringFreeness() {
        double larger = Math.max(spendingShare, 1 - spendingShare);
        return (1 - larger) / larger;
    }
}
