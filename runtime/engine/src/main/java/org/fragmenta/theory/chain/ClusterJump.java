package org.fragmenta.theory.chain;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.Comparator;
import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.Spider;
import org.fragmenta.mode.SpiderPath;
import org.fragmenta.mode.SpiderPath.Switch;
import org.fragmenta.theory.ModeCondition;

/** Parts that move all at once because the assembler does. */
final class ClusterJump extends ModeCondition<Spider> {

    ClusterJump() {
        super(ConditionId.GV_2B, Kind.DIAGNOSTIC, Spider.class, ModeKind.SPIDER);
    }

    @Override
    public String title() {
        return "Parts jump as a cluster when the assembler moves";
    }

    @Override
    public String statement() {
        return "Between moves of the assembler the share of parts in the South changes smoothly with trade costs; at a move it"
                + " jumps.";
    }

    @Override
    public String test() {
        return "The share of parts in the South just below each trade cost at which the assembler moves, less the share just"
                + " above it.";
    }

    @Override
    public String units() {
        return "Trade cost: cost of a part in the North; jumps: share of all parts.";
    }

    @Override
    public String source() {
        return "D; Baldwin and Venables 2013";
    }

    @Override
    protected Verdict examine(Spider spider, VerdictDraft draft) {
        List<Switch> switches = SpiderPath.of(spider).switches();
        draft.on("t from inf to 0").by(Method.EXACT, "closed form");
        if (switches.isEmpty()) {
            return draft.vacuous("the assembler stands in one place at every trade cost");
        }
        Switch largest = switches.stream()
                .max(Comparator.comparingDouble(each -> Math.abs(jump(each))))
                .orElseThrow();
        return draft.with(Figure.list(
                        "switches", "", switches.stream().map(Switch::tradeCost).toList()))
                .with(Figure.list(
                        "shareBefore",
                        "",
                        switches.stream().map(Switch::shareBefore).toList()))
                .with(Figure.list(
                        "shareAfter",
                        "",
                        switches.stream().map(Switch::shareAfter).toList()))
                .tightest("jump " + text(jump(largest)) + " at t=" + text(largest.tradeCost()))
                .pass();
    }

    private static double jump(Switch move) {
        return move.shareAfter() - move.shareBefore();
    }
}
