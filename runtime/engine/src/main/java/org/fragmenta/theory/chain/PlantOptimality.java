package org.fragmenta.theory.chain;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.PlantChoice;
import org.fragmenta.mode.PlantOptimum;
import org.fragmenta.mode.PlantProperty;
import org.fragmenta.mode.PlantSearch;
import org.fragmenta.theory.ModeCondition;

/** Which plants a firm opens, and what share of its sales each makes. */
final class PlantOptimality extends ModeCondition<PlantChoice> {

    PlantOptimality() {
        super(ConditionId.GV_8, Kind.DIAGNOSTIC, PlantChoice.class, ModeKind.PLANT_CHOICE);
    }

    @Override
    public String title() {
        return "The best set of plants at the firm's productivity";
    }

    @Override
    public String statement() {
        return "Of all sets of plants, the firm opens one that earns the most; each plant sells its share of the sum of values,"
                + " and the firm's unit cost is that of a single plant with the whole sum.";
    }

    @Override
    public String test() {
        return "Squeezing, then branching on what it leaves open, maximises z (sum v)^d - sum f. Shares are v_l / sum v; the cost"
                + " index is (sum v)^(-1/theta), where v_l = T_l (w_l tau_l)^-theta.";
    }

    @Override
    public String units() {
        return "Profit: money; shares: of the firm's sales; index: unit cost of a plant with T = w = tau = 1.";
    }

    @Override
    public String source() {
        return "A; Arkolakis, Eckert and Shi 2023, Tintelnot 2017";
    }

    @Override
    protected Verdict examine(PlantChoice choice, VerdictDraft draft) {
        PlantOptimum optimum = new PlantSearch(choice, PlantProperty.of(choice)).at(choice.productivity());
        draft.on("z=" + EvidenceNumber.text(choice.productivity()))
                .by(Method.EXACT, "squeezing and " + optimum.branches() + " branches")
                .with(Figure.texts("open", choice.ids(optimum.set())))
                .with(Figure.of("profit", "money", optimum.profit(choice.productivity())))
                .with(Figure.list("shares", "", choice.shares(optimum.set())));
        if (choice.dispersion().isPresent() && optimum.set().size() > 0) {
            draft.with(Figure.of("costIndex", "", choice.costIndex(optimum.set())));
        }
        return draft.pass();
    }
}
