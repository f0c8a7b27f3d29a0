package org.fragmenta.io;

import org.fragmenta.mode.CorePeriphery;
import org.fragmenta.mode.FootlooseEntrepreneur;
import org.fragmenta.mode.HomeMarket;
import org.fragmenta.mode.IndustrialBell;
import org.fragmenta.mode.TwoRegionEconomy;
import org.fragmenta.mode.VerticalLinkages;

/** Two regions between which industry moves, in JSON. */
final class GeographyForm {
    private static final String ELASTICITY = "the elasticity of substitution between varieties";
    private static final String TRADE_COST = "units shipped for one to arrive";
    private static final String INDUSTRY_SHARE = "the share of spending on industry";
    private static final String INPUT_SHARE = "the share of industry's own goods in its cost";

    private GeographyForm() {}

    static CorePeriphery corePeriphery(FieldReader in, ModeForm.Head head) {
        return new CorePeriphery(
                head.id(),
                head.title(),
                head.source(),
                in.number("elasticity", ELASTICITY),
                in.number("industryShare", INDUSTRY_SHARE),
                in.number("tradeCost", TRADE_COST));
    }

    static FootlooseEntrepreneur footlooseEntrepreneur(FieldReader in, ModeForm.Head head) {
        return new FootlooseEntrepreneur(
                head.id(),
                head.title(),
                head.source(),
                in.number("elasticity", ELASTICITY),
                in.number("industryShare", INDUSTRY_SHARE),
                in.number("tradeCost", TRADE_COST));
    }

    static VerticalLinkages verticalLinkages(FieldReader in, ModeForm.Head head) {
        return new VerticalLinkages(
                head.id(),
                head.title(),
                head.source(),
                in.number("elasticity", ELASTICITY),
                in.number("inputShare", INPUT_SHARE),
                in.number("tradeCost", TRADE_COST));
    }

    static void write(FieldWriter out, TwoRegionEconomy economy) {
        out.number("elasticity", economy.elasticity());
        if (economy instanceof CorePeriphery own) {
            out.number("industryShare", own.industryShare());
        } else if (economy instanceof FootlooseEntrepreneur own) {
            out.number("industryShare", own.industryShare());
        } else if (economy instanceof VerticalLinkages own) {
            out.number("inputShare", own.inputShare());
        }
        out.number("tradeCost", economy.tradeCost());
    }

    static HomeMarket homeMarket(FieldReader in, ModeForm.Head head) {
        return new HomeMarket(
                head.id(),
                head.title(),
                head.source(),
                in.number("freeness", "how free trade is, from 0 to below 1"),
                in.number("spendingShare", "the first region's share of spending"));
    }

    static void write(FieldWriter out, HomeMarket market) {
        out.number("freeness", market.freeness());
        out.number("spendingShare", market.spendingShare());
    }

    static IndustrialBell industrialBell(FieldReader in, ModeForm.Head head) {
        return new IndustrialBell(
                head.id(),
                head.title(),
                head.source(),
                in.number("elasticity", ELASTICITY),
                in.number("inputShare", INPUT_SHARE),
                in.number("industryShare", INDUSTRY_SHARE),
                in.number("farmLabourShare", "the exponent of labour in farm output"),
                in.number("tradeCost", TRADE_COST));
    }

    static void write(FieldWriter out, IndustrialBell bell) {
        out.number("elasticity", bell.elasticity());
        out.number("inputShare", bell.inputShare());
        out.number("industryShare", bell.industryShare());
        out.number("farmLabourShare", bell.farmLabourShare());
        out.number("tradeCost", bell.tradeCost());
    }
}
