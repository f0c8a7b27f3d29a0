package org.fragmenta.mode;

/**
 * What draws industry to industry, by one share: that of industry in spending where its workers move (theory AG-6), that
 * of its own goods in its cost where they do not (AG-2). Both make the same numbers (Fujita, Krugman and Venables 1999,
 * chapters 5 and 14).
 */
final class IndustryLinkage {
    private IndustryLinkage() {}

    /** The freeness at which an even split breaks, {@code (1-m)(rho-m) / ((1+m)(rho+m))} with {@code rho = (s-1)/s}. */
    static double breakFreeness(double elasticity, double share) {
        double rho = (elasticity - 1) / elasticity;
        return (1 - share) * (rho - share) / ((1 + share) * (rho + share));
    }

    /** {@code T^(-s m) [(1+m)/2 T^(1-s) + (1-m)/2 T^(s-1)]}. */
    static Sustainability sustainability(double elasticity, double share) {
        return new Sustainability(share * elasticity / (elasticity - 1), (1 + share) / 2);
    }
}
