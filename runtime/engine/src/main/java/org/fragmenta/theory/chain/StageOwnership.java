package org.fragmenta.theory.chain;

import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.StageGovernance;
import org.fragmenta.theory.ModeCondition;

/** Which end of a chain the final producer owns. */
final class StageOwnership extends ModeCondition<StageGovernance> {

    StageOwnership() {
        super(ConditionId.KA_5, Kind.DIAGNOSTIC, StageGovernance.class, ModeKind.STAGE_GOVERNANCE);
    }

    @Override
    public String title() {
        return "The position of a stage decides who owns it";
    }

    @Override
    public String statement() {
        return "The final producer's best share of the surplus at stage m is 1 - alpha m^((alpha - rho)/alpha): it rises"
                + " downstream where inputs are complements in sequence (rho > alpha), so the last stages are integrated,"
                + " and falls where they are substitutes, so the first ones are.";
    }

    @Override
    public String test() {
        return "The share at the stages that are asked for; the classification is the sign of rho - alpha. At the last stage the"
                + " share is 1 - alpha.";
    }

    @Override
    public String units() {
        return "Shares: of the surplus at a stage; below 0 where more than all of it should be the supplier's.";
    }

    @Override
    public String source() {
        return "M, D; Antras and Chor 2013";
    }

    @Override
    protected Verdict examine(StageGovernance governance, VerdictDraft draft) {
        List<Double> positions = IntStream.range(0, governance.positions().size())
                .mapToObj(governance.positions()::at)
                .toList();
        return draft.on("m in (0,1]")
                .by(Method.EXACT, "closed form")
                .with(Figure.of(
                        "integrate",
                        switch (governance.sequence()) {
                            case COMPLEMENTS -> "downstream";
                            case SUBSTITUTES -> "upstream";
                            case NEUTRAL -> "alike";
                        }))
                .with(Figure.list("m", "", positions))
                .with(Figure.list(
                        "share", "", positions.stream().map(governance::share).toList()))
                .with(Figure.of("last", "", governance.share(1)))
                .comparing(governance.inputSubstitutability(), governance.demandSubstitutability(), 0, "")
                .pass();
    }
}
