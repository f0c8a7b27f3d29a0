package org.fragmenta.theory.geography;

import static org.fragmenta.evidence.EvidenceNumber.text;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.HomeMarket;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** How many firms the larger market draws. */
final class HomeMarketEffect extends ModeCondition<HomeMarket> {

    HomeMarketEffect() {
        super(ConditionId.AG_1, Kind.DIAGNOSTIC, HomeMarket.class, ModeKind.HOME_MARKET);
    }

    @Override
    public String title() {
        return "The larger market draws more than its share of firms";
    }

    @Override
    public String statement() {
        return "Where capital is footloose, the share of firms is 1/2 + (1 + phi)/(1 - phi) (s_E - 1/2), within 0 and 1: each"
                + " further share of spending brings more than one share of firms, and the larger market has them all once phi"
                + " reaches (1 - s_E)/s_E.";
    }

    @Override
    public String test() {
        return "Both closed forms. The effect is vacuous where trade is impossible, phi = 0, as firms then follow spending one"
                + " for one; a TIE where the markets are equal within 1e-9.";
    }

    @Override
    public String units() {
        return "Shares: of all firms, of all spending; freeness: from 0, no trade, to 1, trade at no cost.";
    }

    @Override
    public String source() {
        return "M, D; Martin and Rogers 1995";
    }

    @Override
    protected Verdict examine(HomeMarket market, VerdictDraft draft) {
        draft.on("phi=" + text(market.freeness()))
                .by(Method.EXACT, "closed form")
                .with(Figure.of("s_E", "", market.spendingShare()))
                .with(Figure.of("s_n", "", market.firmShare()))
                .with(Figure.of("magnification", "", market.magnification()))
                .with(Figure.of("all from phi", "", market.gatheringFreeness()))
                .comparing(1, market.magnification(), 0, "firms a share of spending");
        if (market.freeness() == 0) {
            return draft.vacuous("without trade firms follow spending one for one");
        }
        return Math.abs(market.spendingShare() - 0.5) <= Tolerance.at(1)
                ? draft.tie("no market is the larger one")
                : draft.pass();
    }
}
