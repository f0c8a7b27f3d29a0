package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_BOUND;
import static org.fragmenta.check.Diagnostic.WRONG_DOCUMENT;
import static org.fragmenta.check.Diagnostic.WRONG_STATUS;
import static org.fragmenta.check.Diagnostic.WRONG_TECHNOLOGY;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;

/**
 * Checks the answers for the technologies that the plan does not use: each by itself, and that none undercuts the plan.
 * Where two technologies cost so nearly the same that rounding decides which is the cheaper, either passes.
 */
final class AlternativesCheck {
    private final Result result;
    private final Report report;

    AlternativesCheck(Result result, Report report) {
        this.result = result;
        this.report = report;
    }

    void check() {
        ModelDescriptor whole = result.problem();
        List<TechnologyDescriptor> others = whole.technologies().stream()
                .filter(technology -> !technology.id().equals(result.technology()))
                .toList();
        List<String> expected = others.stream().map(TechnologyDescriptor::id).toList();
        List<String> stated =
                result.alternatives().stream().map(Result::technology).toList();
        if (!stated.equals(expected)) {
            report.wrong(WRONG_DOCUMENT, "$.alternatives", "are " + stated + ", but should be " + expected);
            return;
        }
        for (int position = 0; position < others.size(); position++) {
            Result other = result.alternatives().get(position);
            Report own = new Report("$.alternatives[" + position + "]");
            ModelDescriptor made = whole.madeBy(others.get(position));
            if (isAbout(other, made, own)) {
                new FigureCheck(other, made, own).check();
            }
            if (own.isClean()) {
                compare(other, whole.technologies().indexOf(others.get(position)), own);
            }
            report.add(own);
        }
    }

    private boolean isAbout(Result other, ModelDescriptor made, Report own) {
        if (!other.model().equals(result.model())) {
            own.wrong(WRONG_DOCUMENT, "$.model", "is \"" + other.model() + "\", not the model of the whole result");
        }
        if (!other.scenario().equals(result.scenario())) {
            own.wrong(WRONG_DOCUMENT, "$.scenario", "is \"" + other.scenario() + "\", not that of the whole result");
        }
        if (other.schema() != result.schema()) {
            own.wrong(WRONG_DOCUMENT, "$.schema", "is " + other.schema() + ", not that of the whole result");
        }
        if (!other.problem().equals(made)) {
            own.wrong(WRONG_DOCUMENT, "$.problem", "is not the model as its technology makes it");
        }
        if (!other.alternatives().isEmpty()) {
            own.wrong(WRONG_DOCUMENT, "$.alternatives", "are stated, but belong to the whole result alone");
        }
        return own.isClean();
    }

    /**
     * @param order position of the alternative's technology in the model
     */
    private void compare(Result other, int order, Report own) {
        if (result.status() == Status.INFEASIBLE) {
            if (other.status() != Status.INFEASIBLE) {
                own.wrong(WRONG_STATUS, "$.status", "is " + other.status() + ", but the whole result claims no plan");
            }
            return;
        }
        double total = result.cost().map(CostSplit::total).orElse(Double.POSITIVE_INFINITY);
        double rival = other.cost().map(CostSplit::total).orElse(Double.POSITIVE_INFINITY);
        double slack = rival == Double.POSITIVE_INFINITY ? 0 : Tolerance.at(rival);
        boolean earlier = order
                < result.problem().technologies().stream()
                        .map(TechnologyDescriptor::id)
                        .toList()
                        .indexOf(result.technology());
        if (rival < total - 2 * slack || (earlier && rival <= total + slack / 2 && rival < Double.POSITIVE_INFINITY)) {
            own.wrong(
                    WRONG_TECHNOLOGY,
                    "$.cost.total",
                    "is " + rival + ", so technology " + other.technology() + " should be chosen, not "
                            + result.technology() + " at " + total);
        }
        if (other.status() == Status.LIMIT) {
            compareOpen(other, total, own);
        }
    }

    /** An alternative that was not solved to its end leaves the whole open as far as its bound is below the plan. */
    private void compareOpen(Result other, double total, Report own) {
        double bound = other.bound().orElse(Double.NEGATIVE_INFINITY);
        double claimed =
                result.status() == Status.PROVEN ? total : result.bound().orElse(Double.NEGATIVE_INFINITY);
        if (claimed - bound > 2 * Tolerance.at(claimed) || (claimed > bound && Double.isInfinite(bound))) {
            own.wrong(
                    result.status() == Status.PROVEN ? WRONG_STATUS : WRONG_BOUND,
                    "$.bound",
                    "proves " + (Double.isInfinite(bound) ? "nothing" : "no more than " + bound)
                            + ", but the whole result claims that no plan costs less than " + claimed);
        }
    }
}
