package org.fragmenta.theory.dynamics;

import static org.fragmenta.evidence.EvidenceNumber.text;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.EntryExit;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.theory.ModeCondition;

/** How large a temporary shock must be to bring a firm in for good. */
final class Beachhead extends ModeCondition<EntryExit> {

    Beachhead() {
        super(ConditionId.RL_7, Kind.DIAGNOSTIC, EntryExit.class, ModeKind.ENTRY_EXIT);
    }

    @Override
    public String title() {
        return "A passing shock leaves a mark where it is large enough";
    }

    @Override
    public String statement() {
        return "A temporary rise of the price brings an idle firm in if it reaches P_H, and after it has gone the"
                + " firm stays as long as the price is above P_L.";
    }

    @Override
    public String test() {
        return "The least rise that leaves a mark, P_H - P0, and the price below which the mark is gone, P_L; there"
                + " is a beachhead if P_L < P0 < P_H.";
    }

    @Override
    public String units() {
        return "Prices: money a unit.";
    }

    @Override
    public String source() {
        return "D; Baldwin and Krugman 1989, Dixit 1989";
    }

    @Override
    protected Verdict examine(EntryExit firm, VerdictDraft draft) {
        EntryExit.Band band = firm.band();
        boolean idle = firm.price() < band.entry();
        draft.on("P0=" + text(firm.price()))
                .by(Method.EXACT, "value matching and smooth pasting")
                .with(Figure.of("least shock", "money a unit", Math.max(0, band.entry() - firm.price())))
                .with(Figure.of("undone below", "money a unit", band.exit()))
                .comparing(band.exit(), firm.price(), 1e-7 * firm.price(), "money a unit");
        if (!idle) {
            return draft.vacuous("the firm enters without a shock");
        }
        return firm.price() > band.exit()
                ? draft.pass()
                : draft.vacuous("whoever comes during a shock leaves after it: the price returns to below P_L");
    }
}
