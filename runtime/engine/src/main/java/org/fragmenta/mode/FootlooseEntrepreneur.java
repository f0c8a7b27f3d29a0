package org.fragmenta.mode;

/**
 * Entrepreneurs, one a firm, move to where their profit buys more, workers stay (theory AG-8; Forslid and Ottaviano 2003).
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param elasticity s, the elasticity of substitution between varieties, above 1
 * @param industryShare mu, the share of spending on industry, above 0 and below 1 and s - 1
 * @param tradeCost T, units shipped for one to arrive, at least 1
 */
public record FootlooseEntrepreneur(
        String id, String title, String source, double elasticity, double industryShare, double tradeCost)
        implements TwoRegionEconomy {

    @Override
    public ModeKind kind() {
        return ModeKind.FOOTLOOSE_ENTREPRENEUR;
    }

    /** {@code (s-mu)(s-1-mu) / ((s+mu)(s-1+mu))}. */
    @Override
    public double breakFreeness() {
        return (elasticity - industryShare)
                * (elasticity - 1 - industryShare)
                / ((elasticity + industryShare) * (elasticity - 1 + industryShare));
    }

    @Override
    public double sustainFreeness() {
        return new Sustainability(industryShare / (elasticity - 1), (1 + industryShare / elasticity) / 2).freeness();
    }
}
