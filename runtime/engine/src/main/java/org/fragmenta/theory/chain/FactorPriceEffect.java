package org.fragmenta.theory.chain;

import static org.fragmenta.evidence.EvidenceNumber.text;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.FactorPrices;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** What fragmentation in one industry does to wage and rental. */
final class FactorPriceEffect extends ModeCondition<FactorPrices> {

    FactorPriceEffect() {
        super(ConditionId.JK_9, Kind.DIAGNOSTIC, FactorPrices.class, ModeKind.FACTOR_PRICES);
    }

    @Override
    public String title() {
        return "Outsourcing in the labour-intensive industry raises wages";
    }

    @Override
    public String statement() {
        return "With two factors, two industries and given prices, a cost saving s in industry X changes the wage by (1 -"
                + " theta_LY) s / (theta_LX - theta_LY) and the rental by -theta_LY s / (theta_LX - theta_LY): the wage rises"
                + " exactly where X is the more labour-intensive one.";
    }

    @Override
    public String test() {
        return "Both changes; the classification is the sign of theta_LX - theta_LY, and a TIE where its size is below 1e-9, as"
                + " alike industries do not determine factor prices.";
    }

    @Override
    public String units() {
        return "Changes: share of the factor's price; shares: of an industry's cost.";
    }

    @Override
    public String source() {
        return "M, D; Arndt and Kierzkowski 2001, Jones and Kierzkowski 2001";
    }

    @Override
    protected Verdict examine(FactorPrices prices, VerdictDraft draft) {
        draft.on("s=" + text(prices.saving()))
                .by(Method.EXACT, "closed form")
                .with(Figure.list("theta X", "", prices.labourShareX(), 1 - prices.labourShareX()))
                .with(Figure.list("theta Y", "", prices.labourShareY(), 1 - prices.labourShareY()))
                .comparing(prices.labourShareY(), prices.labourShareX(), Tolerance.at(1), "share of cost");
        if (prices.isSingular()) {
            return draft.tie("both industries use labour alike");
        }
        return draft.with(Figure.of("wage", "", prices.wageChange()))
                .with(Figure.of("rental", "", prices.rentalChange()))
                .with(Figure.of("gains", prices.determinant() > 0 ? "labour" : "capital"))
                .pass();
    }
}
