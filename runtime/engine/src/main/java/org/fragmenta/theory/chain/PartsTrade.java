package org.fragmenta.theory.chain;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.Comparator;
import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.Spider;
import org.fragmenta.mode.Spider.Assembler;
import org.fragmenta.mode.SpiderPath;
import org.fragmenta.mode.SpiderPath.Switch;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** Whether trade in parts grows as trade gets cheaper. */
final class PartsTrade extends ModeCondition<Spider> {

    PartsTrade() {
        super(ConditionId.GV_2C, Kind.ECONOMIC, Spider.class, ModeKind.SPIDER);
    }

    @Override
    public String title() {
        return "Cheaper trade means more trade in parts";
    }

    @Override
    public String statement() {
        return "The share of parts that is made apart from the assembler never falls as trade costs fall. Between moves of the"
                + " assembler this is always so; a move may end trade in the parts that it joins.";
    }

    @Override
    public String test() {
        return "N&S: at every move of the assembler, in the order of falling t, the share of traded parts just below t is at"
                + " least that just above it, within 1e-9; in between it is max(u-t,0)/D or max(v-t,0)/D, which falls in t.";
    }

    @Override
    public String units() {
        return "Trade cost: cost of a part in the North; traded: share of all parts.";
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
            return draft.with(Figure.list("switches", "")).pass();
        }
        Switch worst = switches.stream()
                .min(Comparator.comparingDouble(each -> each.tradeAfter() - each.tradeBefore()))
                .orElseThrow();
        draft.with(Figure.list(
                        "switches", "", switches.stream().map(Switch::tradeCost).toList()))
                .with(Figure.list(
                        "tradedBefore",
                        "",
                        switches.stream().map(Switch::tradeBefore).toList()))
                .with(Figure.list(
                        "tradedAfter",
                        "",
                        switches.stream().map(Switch::tradeAfter).toList()))
                .comparing(worst.tradeBefore(), worst.tradeAfter(), Tolerance.at(1), "share of parts")
                .tightest("t=" + text(worst.tradeCost()));
        return worst.tradeAfter() >= worst.tradeBefore() - Tolerance.at(1)
                ? draft.pass()
                : failed(spider, worst, draft);
    }

    private static Verdict failed(Spider spider, Switch move, VerdictDraft draft) {
        boolean south = move.to() == Assembler.SOUTH;
        return draft.binding("$.assemblySaving")
                .binding("$.shipping")
                .fail(
                        CounterExample.of(
                                "as trade gets cheaper the assembler joins parts that were traded",
                                Replay.asItStands(
                                        Figure.of("t above", "", move.tradeCost()),
                                        Figure.of("traded", "", move.tradeBefore())),
                                Replay.asItStands(
                                        Figure.of("t below", "", move.tradeCost()),
                                        Figure.of("traded", "", move.tradeAfter()))),
                        "assemblySaving=" + text(spider.assemblySaving()) + ", shipping=" + text(spider.shipping())
                                + ": at t=" + text(move.tradeCost()) + " the assembler moves "
                                + (south ? "South" : "North") + ", where the parts that it takes already are");
    }
}
