package org.fragmenta.mode;

/**
 * Firms that buy from each other draw each other to one region, while workers stay (theory AG-2; Venables 1996; Krugman
 * and Venables 1995; Fujita, Krugman and Venables 1999, chapter 14), at equal wages: one region can hold all industry.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param elasticity s, the elasticity of substitution between varieties, above 1
 * @param inputShare alpha, the share of industry's own goods in its cost, above 0 and below (s - 1) / s
 * @param tradeCost T, units shipped for one to arrive, at least 1
 */
public record VerticalLinkages(
        String id, String title, String source, double elasticity, double inputShare, double tradeCost)
        implements TwoRegionEconomy {

    @Override
    public ModeKind kind() {
        return ModeKind.VERTICAL_LINKAGES;
    }

    @Override
    public double breakFreeness() {
        return IndustryLinkage.breakFreeness(elasticity, inputShare);
    }

    @Override
    public double sustainFreeness() {
        return IndustryLinkage.sustainability(elasticity, inputShare).freeness();
    }
}
