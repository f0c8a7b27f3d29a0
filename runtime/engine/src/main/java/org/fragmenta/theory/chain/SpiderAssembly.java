package org.fragmenta.theory.chain;

import static org.fragmenta.evidence.EvidenceNumber.text;

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

/** Where the assembler of a spider stands, at every trade cost. */
final class SpiderAssembly extends ModeCondition<Spider> {

    SpiderAssembly() {
        super(ConditionId.GV_2, Kind.DIAGNOSTIC, Spider.class, ModeKind.SPIDER);
    }

    @Override
    public String title() {
        return "The assembler stands where the product is cheaper";
    }

    @Override
    public String statement() {
        return "With every part in its cheaper place, the assembler stands in the South exactly where the product then costs"
                + " less than with assembly in the North.";
    }

    @Override
    public String test() {
        return "C_N = 1 - max(u-t,0)^2/(2D) and C_S = -A + s t + mean - max(v-t,0)^2/(2D), with u = 1 - lowest, v = highest"
                + " - 1, D = highest - lowest. Every t at which C_S - C_N changes its sign is found, as each of its pieces is"
                + " monotone between their ends and extremes.";
    }

    @Override
    public String units() {
        return "Trade cost t and costs: cost of a part in the North; shares: of all parts.";
    }

    @Override
    public String source() {
        return "D; Baldwin and Venables 2013";
    }

    @Override
    protected Verdict examine(Spider spider, VerdictDraft draft) {
        SpiderPath path = SpiderPath.of(spider);
        List<Switch> switches = path.switches();
        draft.on("t in [0,inf)")
                .by(Method.EXACT, "closed form")
                .with(Figure.list(
                        "switches", "", switches.stream().map(Switch::tradeCost).toList()))
                .with(Figure.texts(
                        "assembler",
                        path.phases().stream()
                                .map(phase -> phase.assembler().name())
                                .toList()))
                .with(Figure.list(
                        "cost",
                        "",
                        switches.stream()
                                .map(each -> spider.cost(each.tradeCost()))
                                .toList()));
        switches.stream()
                .map(each -> "t=" + text(each.tradeCost()) + " to " + each.to())
                .findFirst()
                .ifPresent(draft::tightest);
        return draft.pass();
    }
}
