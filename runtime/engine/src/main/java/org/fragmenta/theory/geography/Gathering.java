package org.fragmenta.theory.geography;

import static org.fragmenta.evidence.EvidenceNumber.text;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.TwoRegionEconomy;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/**
 * At which trade costs industry gathers in one of two regions.
 *
 * @param <M> the mode
 */
abstract class Gathering<M extends TwoRegionEconomy> extends ModeCondition<M> {

    Gathering(ConditionId id, Class<M> form, ModeKind mode) {
        super(id, Kind.DIAGNOSTIC, form, mode);
    }

    @Override
    public final String units() {
        return "Freeness phi = T^(1-s): from 0, no trade, to 1, trade at no cost; T: units shipped for one to arrive.";
    }

    @Override
    protected Verdict examine(M economy, VerdictDraft draft) {
        double atBreak = economy.breakFreeness();
        double atSustain = economy.sustainFreeness();
        double today = economy.freeness();
        draft.on("T=" + text(economy.tradeCost()))
                .by(Method.EXACT, "closed form")
                .with(Figure.of("phi", "", today))
                .with(Figure.of("phi_B", "", atBreak))
                .with(Figure.of("phi_S", "", atSustain))
                .with(Figure.of("T_B", "", economy.tradeCostAt(atBreak)))
                .with(Figure.of("T_S", "", economy.tradeCostAt(atSustain)));
        if (isAt(atBreak, today)) {
            return draft.tie("trade costs are at the break point");
        }
        if (isAt(atSustain, today)) {
            return draft.tie("trade costs are at the sustain point");
        }
        return draft.with(Figure.of("pattern", economy.patternAt(today).text())).pass();
    }

    private static boolean isAt(double point, double today) {
        return Math.abs(today - point) <= Tolerance.at(point);
    }
}
