package org.fragmenta.theory.dynamics;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.OptionalDouble;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.MoveOption;
import org.fragmenta.theory.ModeCondition;

/** How long to wait with a move whose gain is uncertain. */
final class OptionToMove extends ModeCondition<MoveOption> {
    /** The grid stops at whole steps, and its walls and periods shift the trigger by less than one more. */
    private static final double GRID_STEPS = 2;

    OptionToMove() {
        super(ConditionId.RL_4, Kind.DIAGNOSTIC, MoveOption.class, ModeKind.MOVE_OPTION);
    }

    @Override
    public String title() {
        return "Uncertainty makes firms wait";
    }

    @Override
    public String statement() {
        return "Where the gain from a move drifts at random and its cost is sunk, the firm moves when the gain"
                + " reaches g* = beta/(beta-1) (delta-mu) K, the multiple beta/(beta-1) being above 1 and rising with"
                + " the volatility.";
    }

    @Override
    public String test() {
        return "The closed form; that the option's value meets that of the move smoothly at g*, its slope from below"
                + " being 1/(delta-mu) to 1e-4 by a central step of 1e-5; that the multiple is larger at a tenth more"
                + " volatility; and that the trigger found backwards in time on a grid of gains is within two steps of"
                + " the closed form.";
    }

    @Override
    public String units() {
        return "Gain and triggers: money a year; cost and value: money.";
    }

    @Override
    public String source() {
        return "D; McDonald and Siegel 1986, Dixit and Pindyck 1994";
    }

    @Override
    protected Verdict examine(MoveOption option, VerdictDraft draft) {
        double trigger = option.trigger();
        double step = 1e-5 * trigger;
        double slope = (at(option, trigger - step).value()
                        - at(option, trigger - 3 * step).value())
                / (2 * step);
        double smooth = slope * (option.discountRate() - option.drift());
        MoveOption livelier = new MoveOption(
                option.id(),
                option.title(),
                option.source(),
                option.discountRate(),
                option.drift(),
                1.1 * option.volatility(),
                option.cost(),
                option.gain());
        GainGrid grid = new GainGrid(option);
        OptionalDouble searched = grid.trigger();
        boolean near =
                searched.isEmpty() || Math.abs(Math.log(searched.getAsDouble() / trigger)) <= GRID_STEPS * grid.step();
        searched.ifPresent(found -> draft.with(Figure.of("g* on a grid", "money a year", found)));
        draft.on("g=" + text(option.gain()))
                .by(Method.EXACT, "closed form")
                .with(Figure.of("decision", option.gain() >= trigger ? "MOVE" : "WAIT"))
                .with(Figure.of("beta", "", option.beta()))
                .with(Figure.of("g*", "money a year", trigger))
                .with(Figure.of("multiple", "", option.multiple()))
                .with(Figure.of("certainty trigger", "money a year", option.certaintyTrigger()))
                .with(Figure.of("V*", "money", option.multiple() * option.cost()))
                .comparing(option.multiple(), livelier.multiple(), 1e-9, "");
        return near && Math.abs(smooth - 1) <= 1e-4 && option.multiple() > 1 && livelier.multiple() > option.multiple()
                ? draft.pass()
                : draft.unproved("the closed form is out of the range of doubles");
    }

    private static MoveOption at(MoveOption option, double gain) {
        return new MoveOption(
                option.id(),
                option.title(),
                option.source(),
                option.discountRate(),
                option.drift(),
                option.volatility(),
                option.cost(),
                gain);
    }
}
