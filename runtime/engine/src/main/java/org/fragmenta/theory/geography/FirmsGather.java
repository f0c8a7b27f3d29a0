package org.fragmenta.theory.geography;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.VerticalLinkages;

/** At which trade costs firms that buy from each other gather. */
final class FirmsGather extends Gathering<VerticalLinkages> {

    FirmsGather() {
        super(ConditionId.AG_2, VerticalLinkages.class, ModeKind.VERTICAL_LINKAGES);
    }

    @Override
    public String title() {
        return "Firms that buy from each other gather where trade is cheap";
    }

    @Override
    public String statement() {
        return "With the share alpha of industry's own goods in its cost and equal wages, an even split breaks where trade is"
                + " freer than phi_B, and industry in one region stays there where it is freer than phi_S.";
    }

    @Override
    public String test() {
        return "phi_B = (1-alpha)(rho-alpha)/((1+alpha)(rho+alpha)) with rho = (s-1)/s; phi_S is the root below 1 of T^(-s alpha)"
                + " [(1+alpha)/2 T^(1-s) + (1-alpha)/2 T^(s-1)] = 1. TIE where phi is within 1e-9 of either.";
    }

    @Override
    public String source() {
        return "M, D; Venables 1996, Krugman and Venables 1995, Fujita, Krugman and Venables 1999";
    }
}
