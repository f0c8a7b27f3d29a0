package org.fragmenta.theory.chain;

import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.MistakeChain;
import org.fragmenta.mode.MistakeChain.Stretch;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** Countries that make fewer mistakes take later stages and earn more. */
final class MistakesSortCountries extends ModeCondition<MistakeChain> {

    MistakesSortCountries() {
        super(ConditionId.GV_5, Kind.SOUNDNESS, MistakeChain.class, ModeKind.MISTAKE_CHAIN);
    }

    @Override
    public String title() {
        return "Countries that make fewer mistakes take the later stages and earn more";
    }

    @Override
    public String statement() {
        return "Along a chain in which every stage may spoil the good, each country makes one stretch, the countries that make"
                + " fewer mistakes the later ones, at higher wages; wages add up to what the final good sells for.";
    }

    @Override
    public String test() {
        return "S_c = S_{c-1} - ln(1 - lambda_c L_c/Q_{c-1})/lambda_c, Q_c = Q_{c-1} - lambda_c L_c, p_c = e^(lambda d) p_{c-1} +"
                + " (w_c/lambda_c)(e^(lambda d) - 1), w_{c+1} = w_c + (lambda_c - lambda_{c+1}) p_c, p(S) = 1, the last S being the"
                + " chain's length. Wages rise along the chain, and their bill equals output; within 1e-9 of output.";
    }

    @Override
    public String units() {
        return "Stages: in the unit of S; wages and prices: units of the final good.";
    }

    @Override
    public String source() {
        return "M, D; Costinot, Vogel and Wang 2013";
    }

    @Override
    protected Verdict examine(MistakeChain chain, VerdictDraft draft) {
        List<Stretch> stretches = chain.stretches();
        double output = stretches.get(stretches.size() - 1).output();
        double bill = stretches.stream()
                .mapToDouble(each -> each.wage() * each.country().labour())
                .sum();
        List<Double> wages = stretches.stream().map(Stretch::wage).toList();
        draft.on(stretches.size() + " countries")
                .by(Method.EXACT, "closed form")
                .with(Figure.texts(
                        "order",
                        stretches.stream().map(each -> each.country().id()).toList()))
                .with(Figure.list("to", "", stretches.stream().map(Stretch::to).toList()))
                .with(Figure.list("wages", "", wages))
                .with(Figure.list(
                        "prices", "", stretches.stream().map(Stretch::price).toList()))
                .with(Figure.of("output", "", output))
                .comparing(bill, output, Tolerance.at(output), "units of the final good");
        boolean rise = wages.stream().sorted().toList().equals(wages);
        if (!rise || Math.abs(bill - output) > Tolerance.at(output)) {
            return draft.fail(
                    CounterExample.of(
                            "wages fall along the chain, or their bill is not the output",
                            Replay.asItStands(Figure.list("wages", "", wages), Figure.of("bill", "", bill))),
                    "solver: the closed form is wrong");
        }
        return draft.pass();
    }
}
