package org.fragmenta.mode;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Workers of industry move to where their wage buys more, farmers stay (theory AG-6; Krugman 1991; Fujita, Krugman and
 * Venables 1999, chapter 5). Half of the farmers live in each region.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param elasticity s, the elasticity of substitution between varieties, above 1
 * @param industryShare mu, the share of spending on industry, above 0 and below (s - 1) / s
 * @param tradeCost T, units shipped for one to arrive, at least 1
 */
public record CorePeriphery(
        String id, String title, String source, double elasticity, double industryShare, double tradeCost)
        implements TwoRegionEconomy {
    private static final double ACCURACY = 1e-14;
    private static final int STEPS = 1_000;
    private static final double MARGIN = 1e-6;

    /**
     * An arrangement that workers do not leave in one direction or in none.
     *
     * @param share of the workers in the first region, 0 to 1
     * @param stable whether workers return to it after a small move
     */
    public record Equilibrium(double share, boolean stable) {}

    @Override
    public ModeKind kind() {
        return ModeKind.CORE_PERIPHERY;
    }

    @Override
    public double breakFreeness() {
        return IndustryLinkage.breakFreeness(elasticity, industryShare);
    }

    @Override
    public double sustainFreeness() {
        return IndustryLinkage.sustainability(elasticity, industryShare).freeness();
    }

    /**
     * The real wage of a worker who leaves a region that has all industry, to the power of the elasticity and relative to
     * what it was; above 1 concentration cannot last (Krugman 1991).
     */
    public double entrantWage() {
        return IndustryLinkage.sustainability(elasticity, industryShare).entrant(freeness());
    }

    /**
     * What a worker's wage buys in the first region relative to the second.
     *
     * @param share of the workers in the first region, above 0 and below 1
     */
    public double realWageRatio(double share) {
        double bound = -Math.log(freeness()) / elasticity + MARGIN;
        double logRatio =
                new BrentSolver(ACCURACY, ACCURACY).solve(STEPS, candidate -> excess(share, candidate), -bound, bound);
        Market market = market(share, logRatio);
        return Math.exp(logRatio) * Math.pow(market.first() / market.second(), industryShare / (elasticity - 1));
    }

    /** Every equilibrium, by the share of the first region. */
    public List<Equilibrium> equilibria() {
        double freeness = freeness();
        boolean gathers = freeness >= sustainFreeness();
        boolean spreads = freeness <= breakFreeness();
        List<Equilibrium> found = new ArrayList<>();
        if (gathers) {
            found.add(new Equilibrium(0, true));
        }
        if (gathers && spreads) {
            double tipping = tippingShare();
            found.add(new Equilibrium(1 - tipping, false));
            found.add(new Equilibrium(0.5, true));
            found.add(new Equilibrium(tipping, false));
        } else {
            found.add(new Equilibrium(0.5, spreads));
        }
        if (gathers) {
            found.add(new Equilibrium(1, true));
        }
        return List.copyOf(found);
    }

    /** The share, above one half, from which workers go on gathering where they are many. */
    private double tippingShare() {
        return new BrentSolver(ACCURACY, ACCURACY)
                .solve(STEPS, share -> Math.log(realWageRatio(share)), 0.5 + MARGIN, 1 - MARGIN);
    }

    /**
     * How far the logarithm of a wage ratio exceeds the one that sales can pay. Each buyer takes at most 1/phi times as much
     * from one region as from the other, which bounds the ratio.
     */
    private double excess(double share, double logRatio) {
        Market market = market(share, logRatio);
        double freeness = freeness();
        double bought = market.income() / market.first();
        double elsewhere = (1 - market.income()) / market.second();
        return elasticity * logRatio - Math.log((bought + freeness * elsewhere) / (freeness * bought + elsewhere));
    }

    /**
     * The regions as buyers.
     *
     * @param income of the first region; all income is 1, of which industry earns its share of spending
     * @param first the first region's price index of industry's goods to the power {@code 1 - s}
     * @param second the same of the second region
     */
    private record Market(double income, double first, double second) {}

    private Market market(double share, double logRatio) {
        double secondWage = 1 / (share * Math.exp(logRatio) + 1 - share);
        double firstWage = Math.exp(logRatio) * secondWage;
        double made = share * Math.pow(firstWage, 1 - elasticity);
        double madeElsewhere = (1 - share) * Math.pow(secondWage, 1 - elasticity);
        double freeness = freeness();
        return new Market(
                industryShare * share * firstWage + (1 - industryShare) / 2,
                made + freeness * madeElsewhere,
                freeness * made + madeElsewhere);
    }
}
