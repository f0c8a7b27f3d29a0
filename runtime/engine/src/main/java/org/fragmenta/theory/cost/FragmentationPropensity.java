package org.fragmenta.theory.cost;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Integration;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether a split can pay at all: what it could save over what its links cost at least. */
public final class FragmentationPropensity implements Condition {
    private static final String MONEY = "money a period";

    @Override
    public ConditionId id() {
        return ConditionId.LA_5;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "Whether a split of production can pay at all";
    }

    @Override
    public String statement() {
        return "The fragmentation propensity FPI is the fragmentation surplus Omega over the cheapest link bill of any split."
                + " Production is split only where it exceeds 1; at 1 it is a tie.";
    }

    @Override
    public String test() {
        return "Omega as in JK-10. The cheapest bill by one solve without block costs for every region of the first block;"
                + " exact.";
    }

    @Override
    public String units() {
        return "Omega and the bill: money a period; FPI: a ratio, infinite where a split costs nothing.";
    }

    @Override
    public String source() {
        return "D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        if (optimum.blocks() < 2 || optimum.regions().size() < 2) {
            throw new MissingHypothesisException("there are two blocks and two regions");
        }
        Integration integration = Integration.of(optimum.instance());
        double bill = new CheapestSplit(optimum).bill();
        draft.on("q=" + EvidenceNumber.text(optimum.model().output()))
                .assuming("one region can host every block", integration.isPossible())
                .assuming("the blocks can stand apart", bill < Double.POSITIVE_INFINITY)
                .by(Method.EXACT, "certified solves");
        if (bill == Double.POSITIVE_INFINITY) {
            return draft.vacuous("no plan has blocks in two regions");
        }
        if (!integration.isPossible()) {
            return draft.vacuous("no region can host every block, so production is split whatever links cost");
        }
        double omega = Math.max(0, integration.surplus());
        draft.with(Figure.of("Omega", MONEY, omega))
                .with(Figure.of("cheapestBill", MONEY, bill))
                .with(Figure.of("FPI", "", ratio(omega, bill)))
                .with(Figure.of("locations", "", optimum.regionsInUse().length))
                .comparing(bill, omega, Tolerance.at(integration.together()), MONEY);
        if (Math.abs(omega - bill) <= Tolerance.at(integration.together())) {
            return draft.tie("a split saves exactly what its links cost");
        }
        return draft.tightest(omega > bill ? "a split may pay" : "no split pays")
                .pass();
    }

    private static double ratio(double omega, double bill) {
        return bill == 0 ? omega > 0 ? Double.POSITIVE_INFINITY : 1 : omega / bill;
    }
}
