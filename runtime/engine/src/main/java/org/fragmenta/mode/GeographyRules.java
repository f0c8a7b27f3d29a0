package org.fragmenta.mode;

/** The rules of two regions between which industry moves. */
final class GeographyRules {
    private static final double MOST_ELASTIC = 50;
    private static final double DEAREST = 1e6;
    private static final String SHARE = "divide by 100 what was written in per cent.";

    private GeographyRules() {}

    static void check(TwoRegionEconomy economy, ModeFindings findings) {
        double elasticity = economy.elasticity();
        elasticity(elasticity, findings);
        tradeCost(economy.tradeCost(), findings);
        double rho = (elasticity - 1) / elasticity;
        if (economy instanceof CorePeriphery own) {
            linkage("industryShare", own.industryShare(), rho, "(elasticity - 1) / elasticity", findings);
        } else if (economy instanceof VerticalLinkages own) {
            linkage("inputShare", own.inputShare(), rho, "(elasticity - 1) / elasticity", findings);
        } else if (economy instanceof FootlooseEntrepreneur own) {
            linkage(
                    "industryShare",
                    own.industryShare(),
                    Math.min(1, elasticity - 1),
                    "the smaller of 1 and elasticity - 1",
                    findings);
        }
    }

    static void check(HomeMarket market, ModeFindings findings) {
        findings.number(
                "freeness",
                market.freeness(),
                market.freeness() >= 0 && market.freeness() < 1,
                "at least 0 and below 1",
                "Where trade is free it does not matter where a firm stands.",
                "write T^(1 - s), with T units shipped for one to arrive and s the elasticity of substitution.");
        findings.number(
                "spendingShare",
                market.spendingShare(),
                market.spendingShare() >= 0 && market.spendingShare() <= 1,
                "from 0 to 1",
                "It is the first region's share of all spending.",
                SHARE);
    }

    static void check(IndustrialBell bell, ModeFindings findings) {
        elasticity(bell.elasticity(), findings);
        tradeCost(bell.tradeCost(), findings);
        share("inputShare", bell.inputShare(), bell.inputShare() > 0, "above 0 and below 1", findings);
        share("industryShare", bell.industryShare(), bell.industryShare() > 0, "above 0 and below 1", findings);
        share(
                "farmLabourShare",
                bell.farmLabourShare(),
                bell.farmLabourShare() >= 0,
                "at least 0 and below 1",
                findings);
    }

    private static void share(String field, double value, boolean enough, String requirement, ModeFindings findings) {
        findings.number(
                field,
                value,
                enough && value < 1,
                requirement,
                "It is a share, and what is left of the whole takes part too.",
                SHARE);
    }

    private static void elasticity(double elasticity, ModeFindings findings) {
        findings.number(
                "elasticity",
                elasticity,
                elasticity > 1 && elasticity <= MOST_ELASTIC,
                "above 1 and at most " + (int) MOST_ELASTIC,
                "Varieties that hardly replace each other have no price, and those that do perfectly no makers.",
                "write 5, a usual figure.");
    }

    private static void tradeCost(double tradeCost, ModeFindings findings) {
        findings.number(
                "tradeCost",
                tradeCost,
                tradeCost >= 1 && tradeCost <= DEAREST,
                "from 1 to " + (int) DEAREST,
                "It is how many units are shipped for one to arrive.",
                "write 1.3 where 0.3 units are lost for each that arrives.");
    }

    /** Beyond the limit industry gathers however dear trade is: the black hole of the literature. */
    private static void linkage(String field, double share, double limit, String name, ModeFindings findings) {
        findings.number(
                field,
                share,
                share > 0 && share < limit,
                "above 0 and below " + name,
                "Without it nothing draws industry together, and beyond it industry gathers however dear trade is.",
                "write a smaller share, or a larger elasticity.");
    }
}
