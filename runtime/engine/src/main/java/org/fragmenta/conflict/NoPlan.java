package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.instance.CostModel;
import org.fragmenta.result.Conflict;
import org.fragmenta.result.Conflict.Declaration;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;

/** What to throw where a plan is asked for and there is none. */
public final class NoPlan {
    /** Whoever meets the exception waits for it, so it says what is found at once. */
    private static final Limits QUICK = new Limits(2, 10_000);

    private static final int SHOWN = 5;

    private NoPlan() {}

    /**
     * Says why a result has no plan: that there is none, or that a limit came before one was found.
     *
     * @param costs of the model as it was solved, technologies included
     */
    public static ModelException of(CostModel costs, Result result) {
        return result.status() == Status.INFEASIBLE
                ? of(costs)
                : new ModelException(notFound(costs.model().id()));
    }

    private static Finding notFound(String model) {
        return Diagnostic.PLAN_NOT_FOUND.at(
                "",
                "The solve of model " + model + " reached its limit before it found a plan. Whether there is one is"
                        + " open.",
                "give it more time: prove(parameters, new Limits(600, 10_000_000)) takes up to ten minutes, and its result"
                        + " says how far it came.");
    }

    /**
     * Says that a model has no plan, and which declarations conflict if that is found within some two seconds.
     *
     * @param costs of the model as it was solved, technologies included
     */
    public static ModelException of(CostModel costs) {
        Optional<Conflict> conflict = Conflicts.withoutRepairs(costs, QUICK);
        List<String> reasons = conflict.map(Conflict::declarations).orElse(List.of()).stream()
                .map(Declaration::statement)
                .toList();
        String more = reasons.size() > SHOWN ? "and " + (reasons.size() - SHOWN) + " more." : "";
        List<String> trace = new ArrayList<>(reasons.subList(0, Math.min(reasons.size(), SHOWN)));
        if (!more.isEmpty()) {
            trace.add(more);
        }
        return new ModelException(Diagnostic.NO_PLAN
                .at(
                        "",
                        "Model " + costs.model().id() + " has no plan with these numbers"
                                + (reasons.isEmpty()
                                        ? ": every choice of regions has a block where it cannot stand or a link that"
                                                + " cannot be."
                                        : reasons.size() == 1
                                                ? ". One declaration leaves none:"
                                                : ". These declarations leave none together:"),
                        "change one of them; Conflicts.of(parameters.costs(), Limits.standard()) finds the change with the"
                                + " cheapest plan, and so does the command solve.")
                .withTrace(trace));
    }
}
