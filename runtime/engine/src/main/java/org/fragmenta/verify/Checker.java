package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_ATTRACTION;
import static org.fragmenta.check.Diagnostic.WRONG_BOUND;
import static org.fragmenta.check.Diagnostic.WRONG_COST;
import static org.fragmenta.check.Diagnostic.WRONG_DOCUMENT;
import static org.fragmenta.check.Diagnostic.WRONG_GAP;
import static org.fragmenta.check.Diagnostic.WRONG_PLAN;
import static org.fragmenta.check.Diagnostic.WRONG_STATUS;
import static org.fragmenta.check.Diagnostic.WRONG_TIES;

import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;

/**
 * Checks results.
 *
 * <p>The numbers are made again from the embedded model. Then
 *
 * <ul>
 *   <li>the plan must name every block once, with a region that can host it and that its links can join;
 *   <li>the total must be what the plan costs, in exact arithmetic, and every line of the cost split what it is;
 *   <li>the certificate must prove the bound in exact arithmetic, over a tree that leaves no plan out;
 *   <li>gap and status must follow from total and bound;
 *   <li>attraction and ties must follow from min-marginals, and the plan from the tie rule. These are computed again
 *       for forests of up to some 2e9 pairs of regions over all links and for other block graphs where elimination takes
 *       up to 1e9 additions; beyond that, the verdict says that they were left unchecked.
 * </ul>
 *
 * <p>Figures may differ by {@link Tolerance}. A bound below what the certificate proves is weak but true, and passes
 * where the status claims no more.
 */
public final class Checker {
    private final Result result;
    private final ModelDescriptor problem;
    private final Report report = new Report();

    private Checker(Result result) {
        this.result = result;
        this.problem = result.problem();
    }

    /** Checks one result; never throws, whatever the result holds. */
    public static Verdict check(Result result) {
        Checker checker = new Checker(result);
        checker.checkDocument();
        if (checker.report.isClean()) {
            checker.checkFigures();
        }
        return checker.report.verdict();
    }

    private void checkDocument() {
        if (result.schema() != Result.SCHEMA) {
            report.wrong(WRONG_DOCUMENT, "$.schema", "is " + result.schema() + ", but should be " + Result.SCHEMA);
        }
        if (problem.schema() != ModelDescriptor.SCHEMA) {
            report.wrong(
                    WRONG_DOCUMENT,
                    "$.problem.schema",
                    "is " + problem.schema() + ", but should be " + ModelDescriptor.SCHEMA);
        }
        if (!result.model().equals(problem.id())) {
            report.wrong(
                    WRONG_DOCUMENT,
                    "$.model",
                    "is \"" + result.model() + "\", but the model solved is \"" + problem.id() + "\"");
        }
        boolean known = result.scenario().equals(ScenarioDescriptor.BASELINE)
                || problem.scenarios().stream().anyMatch(each -> each.id().equals(result.scenario()));
        if (!known) {
            report.wrong(
                    WRONG_DOCUMENT,
                    "$.scenario",
                    "is \"" + result.scenario() + "\", which is no scenario of the model");
        }
        boolean coded =
                problem.blocks().stream().anyMatch(block -> !block.custom().isEmpty())
                        || problem.links().stream().anyMatch(link -> link.custom());
        if (coded) {
            report.wrong(WRONG_DOCUMENT, "$.problem", "leaves costs to Java methods, but should state them as rows");
        }
        List<Finding> errors = ModelRules.check(problem).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        report.add(errors);
    }

    private void checkFigures() {
        CostModel costs;
        try {
            costs = CostModel.of(problem, CustomCosts.NONE);
        } catch (ModelException e) {
            report.add(e.findings());
            return;
        }
        Instance instance = costs.instance();
        Positions positions = Positions.of(problem);
        BoundCheck bounds = new BoundCheck(instance, positions, result.certificate(), report);
        if (result.status() == Status.INFEASIBLE) {
            checkNothingClaimed();
            bounds.checkInfeasible();
            return;
        }
        checkBound(bounds);
        if (result.status() == Status.LIMIT && result.plan().isEmpty()) {
            checkNoPlanFound();
            bounds.checkOpen();
            return;
        }
        PlanCheck plans = new PlanCheck(instance, positions, report);
        plans.check(result.plan()).ifPresent(plan -> {
            checkCost(costs, plans, plan);
            new AttractionCheck(instance, positions, report).check(result, plan);
        });
    }

    private void checkNothingClaimed() {
        if (!result.plan().isEmpty()) {
            report.wrong(WRONG_PLAN, "$.plan", "is stated, but the status says that there is none");
        }
        absent("$.bound", result.bound());
        checkNoPlanFound();
    }

    private void checkNoPlanFound() {
        if (result.cost().isPresent()) {
            report.wrong(WRONG_COST, "$.cost", "is stated without a plan");
        }
        absent("$.gap", result.gap());
        if (!result.attraction().isEmpty()) {
            report.wrong(WRONG_ATTRACTION, "$.attraction", "is stated without a plan");
        }
        if (!result.ties().isEmpty()) {
            report.wrong(WRONG_TIES, "$.ties", "are stated without a plan");
        }
    }

    private void absent(String path, OptionalDouble figure) {
        if (figure.isPresent()) {
            report.wrong(
                    WRONG_BOUND,
                    path,
                    "is " + figure.getAsDouble() + ", but should be absent: there is nothing to compare");
        }
    }

    private void checkBound(BoundCheck bounds) {
        if (result.bound().isPresent()) {
            bounds.checkBound(result.bound().getAsDouble());
        } else if (result.status() != Status.LIMIT) {
            report.wrong(WRONG_BOUND, "$.bound", "is missing, but the status says that it is known");
        }
    }

    private void checkCost(CostModel costs, PlanCheck plans, int[] plan) {
        if (result.cost().isEmpty()) {
            report.wrong(WRONG_COST, "$.cost", "is missing");
            return;
        }
        CostSplit claimed = result.cost().get();
        report.compare(WRONG_COST, "$.cost.total", claimed.total(), plans.total(plan));
        new CostCheck(report).check(claimed, costs.split(plan, problem.output()));
        if (result.bound().isEmpty()) {
            absent("$.gap", result.gap());
            return;
        }
        double gap = claimed.total() - result.bound().getAsDouble();
        report.compare(WRONG_GAP, "$.gap", result.gap().orElse(Double.NaN), Math.max(0, gap), claimed.total());
        checkStatus(claimed.total(), gap);
    }

    /** Half and twice the tolerance, because total and gap were rounded after the status was decided. */
    private void checkStatus(double total, double gap) {
        if (result.status() == Status.PROVEN && gap > 2 * Tolerance.at(total)) {
            report.wrong(
                    WRONG_STATUS, "$.status", "is PROVEN, but should be LIMIT: the bound misses the cost by " + gap);
        }
        if (result.status() == Status.LIMIT && gap < Tolerance.at(total) / 2) {
            report.wrong(WRONG_STATUS, "$.status", "is LIMIT, but should be PROVEN: the bound meets the cost");
        }
        if (gap < -2 * Tolerance.at(total)) {
            report.wrong(WRONG_BOUND, "$.bound", "is above the cost of the plan");
        }
    }
}
