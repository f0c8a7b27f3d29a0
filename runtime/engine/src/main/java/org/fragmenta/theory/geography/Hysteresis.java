package org.fragmenta.theory.geography;

import static org.fragmenta.evidence.EvidenceNumber.text;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.TwoRegionEconomy;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** Between which trade costs both an even split and a core are stable. */
final class Hysteresis extends ModeCondition<TwoRegionEconomy> {

    Hysteresis() {
        super(
                ConditionId.EQ_6,
                Kind.DIAGNOSTIC,
                TwoRegionEconomy.class,
                ModeKind.CORE_PERIPHERY,
                ModeKind.FOOTLOOSE_ENTREPRENEUR,
                ModeKind.VERTICAL_LINKAGES);
    }

    @Override
    public String title() {
        return "A core outlasts the trade costs that made it";
    }

    @Override
    public String statement() {
        return "As trade gets freer, industry in one region can stay there before an even split breaks: between phi_S and phi_B"
                + " both are stable, and history decides.";
    }

    @Override
    public String test() {
        return "phi_S <= phi_B within 1e-9, each from its own equation: the break point from the slope of what movers gain at an"
                + " even split, the sustain point from what the first one earns who leaves a full core.";
    }

    @Override
    public String units() {
        return "Freeness phi = T^(1-s): from 0, no trade, to 1, trade at no cost.";
    }

    @Override
    public String source() {
        return "D, M; Fujita, Krugman and Venables 1999";
    }

    @Override
    protected Verdict examine(TwoRegionEconomy economy, VerdictDraft draft) {
        double atBreak = economy.breakFreeness();
        double atSustain = economy.sustainFreeness();
        double tolerance = Tolerance.at(atBreak);
        draft.on("phi in (0,1)")
                .by(Method.EXACT, "closed form")
                .with(Figure.list("both stable between phi", "", atSustain, atBreak))
                .with(Figure.list("and between T", "", economy.tradeCostAt(atBreak), economy.tradeCostAt(atSustain)))
                .comparing(atSustain, atBreak, tolerance, "freeness");
        if (atSustain > atBreak + tolerance) {
            return draft.fail(
                    CounterExample.of(
                            "a core breaks up before an even split is stable",
                            Replay.asItStands(Figure.of("phi_S", "", atSustain), Figure.of("phi_B", "", atBreak))),
                    "phi_S=" + text(atSustain) + " is above phi_B=" + text(atBreak));
        }
        return atBreak - atSustain <= tolerance ? draft.tie("no trade cost leaves it to history") : draft.pass();
    }
}
