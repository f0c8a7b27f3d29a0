package org.fragmenta.theory.jk;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Integration;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/**
 * What regions that suit different blocks are worth, and what it bounds.
 *
 * <p>The cost of one region for all is at most the optimum's own, and the optimum costs at least what every block would
 * cost in the region that suits it best plus the link bill: so the bill is at most the difference of the two.
 */
public final class FragmentationSurplus implements Condition {
    private static final String MONEY = "money a period";

    @Override
    public ConditionId id() {
        return ConditionId.JK_10;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "The fragmentation surplus bounds the link bill";
    }

    @Override
    public String statement() {
        return "Omega, the cost of all blocks in the one region that is cheapest for them together less the cost of each in"
                + " the region that is cheapest for it, is never negative, and no optimum pays more than Omega for its service"
                + " links. Where Omega is 0 and every link costs something, production stays in one region.";
    }

    @Override
    public String test() {
        return "Omega = min over r of sum over i of c_ir, less sum over i of min over r of c_ir, with c_ir the cost of block"
                + " i in region r at the model's output, set-up and delivery to markets included. FAIL if Omega < 0, if the"
                + " optimum's link bill exceeds Omega, or if Omega is 0 and the optimum pays for links; within 1e-9 of"
                + " cost.";
    }

    @Override
    public String units() {
        return "Omega and the link bill: money a period; surplus: money a unit of final output.";
    }

    @Override
    public String source() {
        return "D; Jones and Kierzkowski 1990";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        Integration integration = Integration.of(optimum.instance());
        draft.on("q=" + EvidenceNumber.text(study.model().output()))
                .by(Method.EXACT, "certified solve")
                .assuming("one region can host every block", integration.isPossible());
        if (!integration.isPossible()) {
            return draft.vacuous("no region can host every block, so there is nothing to split");
        }
        return bounded(draft, integration.surplus(), optimum, Tolerance.at(integration.together()));
    }

    private static Verdict bounded(VerdictDraft draft, double omega, Optimum optimum, double tolerance) {
        double bill = optimum.result().cost().orElseThrow().links().stream()
                .mapToDouble(line -> line.total())
                .sum();
        int locations = optimum.regionsInUse().length;
        double output = optimum.model().output();
        draft.with(Figure.of("Omega", MONEY, omega))
                .with(Figure.of("surplus", "money a unit", output == 0 ? 0 : omega / output))
                .with(Figure.of("linkBill", MONEY, bill))
                .with(Figure.of("locations", "", locations))
                .comparing(bill, omega, tolerance, MONEY);
        if (omega < -tolerance || bill > omega + tolerance) {
            return draft.fail(
                    CounterExample.of(
                            "the optimum pays more for links than fragmentation can save",
                            Replay.asItStands(Figure.of("Omega", MONEY, omega), Figure.of("linkBill", MONEY, bill))),
                    "solver: the plan is not the cheapest");
        }
        return draft.tightest("linkBill " + EvidenceNumber.text(bill) + " of Omega " + EvidenceNumber.text(omega))
                .pass();
    }
}
