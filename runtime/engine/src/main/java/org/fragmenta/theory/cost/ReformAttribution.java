package org.fragmenta.theory.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Study;

/** What each instrument of a reform contributes. */
public final class ReformAttribution implements Condition {
    /** With more instruments the sets of them are too many to solve one by one. */
    private static final int MOST = 8;

    private static final String MONEY = "money a period";

    @Override
    public ConditionId id() {
        return ConditionId.CO_2;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "What each instrument of a reform contributes";
    }

    @Override
    public String statement() {
        return "The change of the least cost under a scenario is divided among its changes by Shapley's rule, beside the"
                + " effect of each alone. Where the two differ in sign, production moves in a way that only the package"
                + " explains.";
    }

    @Override
    public String test() {
        return "Every set of a scenario's changes is solved, so at most " + MOST
                + " changes; the shares add up to the joint"
                + " effect. A difference in sign beyond 1e-9 of cost is flagged.";
    }

    @Override
    public String units() {
        return "Effects and shares: money a period, negative for a saving.";
    }

    @Override
    public String source() {
        return "D; Shapley 1953";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        List<Reform> reforms = Reform.declared(study.model());
        if (reforms.isEmpty()) {
            throw new MissingHypothesisException("the model declares a scenario with changes");
        }
        double today = study.cost().total();
        int solved = 0;
        boolean anyFew = false;
        List<String> interacting = new ArrayList<>();
        for (Reform reform : reforms) {
            boolean few = reform.instruments().size() <= MOST;
            draft.assuming(reform.name() + " has at most " + MOST + " changes", few);
            anyFew |= few;
            if (few) {
                Optional<double[]> effects = effects(study, reform, today);
                draft.assuming(reform.name() + ": every set of changes leaves a plan", effects.isPresent());
                if (effects.isPresent()) {
                    solved += effects.get().length;
                    describe(reform, effects.get(), today, draft, interacting);
                }
            }
        }
        if (solved == 0 && anyFew) {
            return draft.on("scenarios of the model")
                    .by(Method.ENUMERATION, "sets of changes")
                    .vacuous("no scenario leaves a plan under every set of its changes");
        }
        if (solved == 0) {
            return draft.unproved("every scenario has more than " + MOST + " changes");
        }
        return draft.on("scenarios of the model")
                .by(Method.ENUMERATION, solved + " sets of changes")
                .with(Figure.texts("signsDiffer", interacting))
                .pass();
    }

    /** By set of instruments; empty where one of the sets leaves no plan or breaks a rule. */
    private static Optional<double[]> effects(Study study, Reform reform, double today) {
        double[] effects = new double[1 << reform.instruments().size()];
        for (int set = 1; set < effects.length; set++) {
            Optional<Study> changed = Reform.under(study, reform.part(set));
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            effects[set] = changed.get().cost().total() - today;
        }
        return Optional.of(effects);
    }

    private static void describe(
            Reform reform, double[] effects, double today, VerdictDraft draft, List<String> interacting) {
        double[] shares = Shapley.shares(effects);
        List<Double> alone = new ArrayList<>();
        for (int instrument = 0; instrument < shares.length; instrument++) {
            double effect = effects[1 << instrument];
            alone.add(effect);
            double size = Math.min(Math.abs(effect), Math.abs(shares[instrument]));
            if (effect * shares[instrument] < 0 && size > Tolerance.at(today)) {
                interacting.add(reform.name() + ": " + reform.instruments().get(instrument));
            }
        }
        draft.with(Figure.texts(reform.name(), reform.instruments()))
                .with(Figure.of(reform.name() + ".joint", MONEY, effects[effects.length - 1]))
                .with(Figure.list(reform.name() + ".alone", MONEY, alone))
                .with(Figure.list(reform.name() + ".shapley", MONEY, shares));
    }
}
