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

/** How fast the band of inaction opens as moving begins to cost something. */
final class SmallCosts extends ModeCondition<EntryExit> {

    SmallCosts() {
        super(ConditionId.RL_6, Kind.SOUNDNESS, EntryExit.class, ModeKind.ENTRY_EXIT);
    }

    @Override
    public String title() {
        return "Small costs already make a wide band";
    }

    @Override
    public String statement() {
        return "As the costs of entry and exit vanish, half the band in logarithms tends to (3 sigma^2 (k + l) / (4"
                + " w))^(1/3): a cube root, so that even small costs stop a firm from moving.";
    }

    @Override
    public String test() {
        return "The band solved with the costs a hundredth of the running cost and a tenth of that, against the"
                + " formula: the relative distance falls, and is below 1 % at the smaller costs.";
    }

    @Override
    public String units() {
        return "Half widths: natural logarithms of price.";
    }

    @Override
    public String source() {
        return "S; Dixit 1989";
    }

    @Override
    protected Verdict examine(EntryExit firm, VerdictDraft draft) {
        double sunk = firm.entryCost() + firm.exitCost();
        EntryExit small = scaled(firm, 1e-2 * firm.runningCost() / sunk);
        EntryExit smaller = scaled(firm, 1e-3 * firm.runningCost() / sunk);
        double distance = distance(small);
        double nearer = distance(smaller);
        draft.on("k + l = 0.01 w and 0.001 w")
                .by(Method.EXACT, "value matching and smooth pasting")
                .with(Figure.list(
                        "solved", "", small.band().halfWidth(), smaller.band().halfWidth()))
                .with(Figure.list("formula", "", small.smallCostHalfWidth(), smaller.smallCostHalfWidth()))
                .comparing(nearer, distance, 1e-7, "");
        if (firm.drift() != 0) {
            return draft.notApplicable("the price has no drift");
        }
        return nearer < distance && nearer < 0.01
                ? draft.pass()
                : draft.unproved("rounding hides how the band narrows");
    }

    private static double distance(EntryExit firm) {
        return Math.abs(firm.band().halfWidth() / firm.smallCostHalfWidth() - 1);
    }

    private static EntryExit scaled(EntryExit firm, double factor) {
        return new EntryExit(
                firm.id(),
                firm.title(),
                firm.source(),
                firm.discountRate(),
                firm.drift(),
                firm.volatility(),
                firm.runningCost(),
                factor * firm.entryCost(),
                factor * firm.exitCost(),
                firm.price());
    }
}
