package org.fragmenta.theory.chain;

import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.Spider;
import org.fragmenta.mode.Spider.Assembler;
import org.fragmenta.mode.SpiderPath;
import org.fragmenta.mode.SpiderPath.Phase;
import org.fragmenta.theory.ModeCondition;

/** Parts that follow the assembler although they are cheaper at home, and return when trade is cheap enough. */
final class Overshooting extends ModeCondition<Spider> {

    Overshooting() {
        super(ConditionId.GV_2A, Kind.DIAGNOSTIC, Spider.class, ModeKind.SPIDER);
    }

    @Override
    public String title() {
        return "Parts follow the assembler further than their own costs say";
    }

    @Override
    public String statement() {
        return "While the assembler stands in the South, parts that are cheaper in the North stand there too as long as trade"
                + " costs more than they lose; as trade gets cheaper they return.";
    }

    @Override
    public String test() {
        return "The share min(t,v)/D of parts that cost more than 1 in the South and stand there, at the upper end of every"
                + " stretch of trade costs with assembly in the South, and the trade cost min(v, upper end) from which on they"
                + " return.";
    }

    @Override
    public String units() {
        return "Trade cost: cost of a part in the North; overshooting: share of all parts.";
    }

    @Override
    public String source() {
        return "D; Baldwin and Venables 2013";
    }

    @Override
    protected Verdict examine(Spider spider, VerdictDraft draft) {
        List<Phase> abroad = SpiderPath.of(spider).phases().stream()
                .filter(phase -> phase.assembler() == Assembler.SOUTH)
                .toList();
        draft.on("t in [0,inf)").by(Method.EXACT, "closed form");
        if (abroad.isEmpty()) {
            return draft.vacuous("the assembler stands in the South at no trade cost");
        }
        return draft.with(Figure.list(
                        "overshooting",
                        "",
                        abroad.stream()
                                .map(phase -> spider.overshooting(Assembler.SOUTH, phase.to()))
                                .toList()))
                .with(Figure.list(
                        "returnFrom",
                        "",
                        abroad.stream()
                                .map(phase -> Math.min(spider.largestLoss(), phase.to()))
                                .toList()))
                .with(Figure.list(
                        "left",
                        "",
                        abroad.stream()
                                .map(phase -> spider.overshooting(Assembler.SOUTH, phase.from()))
                                .toList()))
                .pass();
    }
}
