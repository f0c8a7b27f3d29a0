package org.fragmenta.theory.chain;

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
import org.fragmenta.mode.TaskTrade;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** Which tasks go abroad, and what labour at home then costs in effect. */
final class OffshoredTasks extends ModeCondition<TaskTrade> {
    private static final double CHEAPER = 0.9;

    OffshoredTasks() {
        super(ConditionId.GV_6, Kind.SOUNDNESS, TaskTrade.class, ModeKind.TASK_TRADE);
    }

    @Override
    public String title() {
        return "Cheaper offshoring sends tasks abroad and makes labour more productive";
    }

    @Override
    public String statement() {
        return "Tasks up to the one that costs the same in both places are done abroad; the effective cost of labour is then"
                + " below the wage, and falls further as offshoring gets cheaper.";
    }

    @Override
    public String test() {
        return "I = (w/(beta w*) - 1)/k within 0 and 1, Omega = 1 - I + (beta w*/w)(I + k I^2/2). Omega is at most 1, and neither"
                + " it nor 1 - I rises when beta falls by a tenth; within 1e-9. VACUOUS where no task goes abroad then either.";
    }

    @Override
    public String units() {
        return "I: share of tasks; Omega: of the cost of labour with no task abroad.";
    }

    @Override
    public String source() {
        return "M, D; Grossman and Rossi-Hansberg 2008";
    }

    @Override
    protected Verdict examine(TaskTrade trade, VerdictDraft draft) {
        TaskTrade cheaper = trade.withOffshoringCost(CHEAPER * trade.offshoringCost());
        draft.on("beta from " + text(trade.offshoringCost()) + " to " + text(cheaper.offshoringCost()))
                .by(Method.EXACT, "closed form")
                .with(Figure.list("I", "", trade.offshored(), cheaper.offshored()))
                .with(Figure.list("Omega", "", trade.labourCost(), cheaper.labourCost()))
                .comparing(cheaper.labourCost(), trade.labourCost(), Tolerance.at(1), "share of the wage");
        boolean holds = trade.labourCost() <= 1 + Tolerance.at(1)
                && cheaper.labourCost() <= trade.labourCost() + Tolerance.at(1)
                && cheaper.offshored() >= trade.offshored() - Tolerance.at(1);
        if (!holds) {
            return draft.fail(
                    CounterExample.of(
                            "cheaper offshoring keeps tasks at home or makes labour dearer",
                            Replay.asItStands(
                                    Figure.list("I", "", trade.offshored(), cheaper.offshored()),
                                    Figure.list("Omega", "", trade.labourCost(), cheaper.labourCost()))),
                    "solver: the closed form is wrong");
        }
        return cheaper.offshored() == 0 ? draft.vacuous("no task goes abroad") : draft.pass();
    }
}
