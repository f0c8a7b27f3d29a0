package org.fragmenta.theory.dynamics;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.EntryExit;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.theory.ModeCondition;

/** The band of prices in which a firm neither enters nor leaves. */
final class InactionBand extends ModeCondition<EntryExit> {
    private static final double RESIDUAL = 1e-9;

    InactionBand() {
        super(ConditionId.RL_5, Kind.DIAGNOSTIC, EntryExit.class, ModeKind.ENTRY_EXIT);
    }

    @Override
    public String title() {
        return "Between entry and exit the firm does nothing";
    }

    @Override
    public String statement() {
        return "A firm enters a region when the price reaches P_H and leaves when it falls to P_L. Uncertainty moves"
                + " both beyond the Marshallian prices: without drift P_H > w + rho k and P_L < w - rho l.";
    }

    @Override
    public String test() {
        return "Value matching and smooth pasting at both prices, solved by Newton's method and held to 1e-9 of"
                + " cost; without drift, both inequalities.";
    }

    @Override
    public String units() {
        return "Prices: money a unit.";
    }

    @Override
    public String source() {
        return "D; Dixit 1989";
    }

    @Override
    protected Verdict examine(EntryExit firm, VerdictDraft draft) {
        EntryExit.Band band = firm.band();
        double residual = firm.residual(band);
        draft.on("P_L to P_H")
                .by(Method.EXACT, "value matching and smooth pasting")
                .with(Figure.of("P_H", "money a unit", band.entry()))
                .with(Figure.of("P_L", "money a unit", band.exit()))
                .with(Figure.list("Marshallian", "money a unit", firm.marshallianEntry(), firm.marshallianExit()))
                .comparing(residual, 0, RESIDUAL, "of cost");
        if (!(residual <= RESIDUAL)) {
            return draft.unproved("Newton's method did not converge");
        }
        boolean wider = band.entry() > firm.marshallianEntry() && band.exit() < firm.marshallianExit();
        return wider || firm.drift() != 0
                ? draft.pass()
                : draft.unproved(
                        "the band is narrower than the Marshallian one; the numbers are out of the range of doubles");
    }
}
