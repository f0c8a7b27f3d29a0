package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_ATTRACTION;
import static org.fragmenta.check.Diagnostic.WRONG_BOUND;
import static org.fragmenta.check.Diagnostic.WRONG_COST;
import static org.fragmenta.check.Diagnostic.WRONG_GAP;
import static org.fragmenta.check.Diagnostic.WRONG_GOVERNANCE;
import static org.fragmenta.check.Diagnostic.WRONG_PLAN;
import static org.fragmenta.check.Diagnostic.WRONG_STATUS;
import static org.fragmenta.check.Diagnostic.WRONG_TIES;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;

/** Checks the figures of a result against the numbers of one technology, made again. */
final class FigureCheck {
    private final Result result;
    private final ModelDescriptor problem;
    private final Report report;

    /**
     * @param problem a model without technologies and without errors
     */
    FigureCheck(Result result, ModelDescriptor problem, Report report) {
        this.result = result;
        this.problem = problem;
        this.report = report;
    }

    /** Checks all figures. */
    void check() {
        CostModel costs;
        try {
            costs = CostModel.of(problem, CustomCosts.NONE);
        } catch (ModelException e) {
            report.add(e.findings());
            return;
        }
        Instance instance = costs.instance();
        Positions positions = Positions.of(problem, costs.layout(), instance);
        Parts parts = new Parts(instance);
        Narrowing narrowing = new Narrowing(parts);
        BoundCheck bounds = new BoundCheck(parts, narrowing, positions, result.certificate(), report);
        if (result.status() == Status.INFEASIBLE) {
            checkNothingClaimed();
            bounds.checkInfeasible();
            return;
        }
        checkBound(bounds);
        if (result.status() == Status.LIMIT
                && result.plan().isEmpty()
                && result.plants().isEmpty()) {
            checkNoPlanFound();
            bounds.checkOpen();
            return;
        }
        new PlanReader(problem, costs.layout(), parts, positions, report)
                .read(result)
                .ifPresent(plan -> {
                    PlanCheck check = new PlanCheck(parts, positions, report, plan);
                    if (check.check()) {
                        checkCost(costs, check, plan);
                        checkGovernance(costs, plan);
                        new AttractionCheck(problem, costs.layout(), parts, narrowing, positions, report, result)
                                .check(plan);
                    }
                });
    }

    private void checkNothingClaimed() {
        if (!result.plan().isEmpty() || !result.plants().isEmpty()) {
            report.wrong(WRONG_PLAN, "$.plan", "is stated, but the status says that there is none");
        }
        absent("$.bound", result.bound());
        checkNoPlanFound();
    }

    private void checkNoPlanFound() {
        if (!result.armsLength().isEmpty()) {
            report.wrong(WRONG_GOVERNANCE, "$.armsLength", "is stated without a plan");
        }
        if (result.cost().isPresent()) {
            report.wrong(WRONG_COST, "$.cost", "is stated without a plan");
        }
        absent("$.gap", result.gap());
        if (!result.attraction().isEmpty() || !result.attractionAtLeast().isEmpty()) {
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

    private void checkGovernance(CostModel costs, Placement plan) {
        List<String> expected = IntStream.range(0, problem.blocks().size())
                .filter(block -> !problem.blocks().get(block).plants().several())
                .filter(block ->
                        costs.isArmsLength(block, plan.regions()[costs.layout().first(block)], problem.output()))
                .mapToObj(block -> problem.blocks().get(block).id())
                .sorted()
                .toList();
        if (!result.armsLength().equals(expected)) {
            report.wrong(WRONG_GOVERNANCE, "$.armsLength", "is " + result.armsLength() + ", but should be " + expected);
        }
    }

    private void checkCost(CostModel costs, PlanCheck plans, Placement plan) {
        if (result.cost().isEmpty()) {
            report.wrong(WRONG_COST, "$.cost", "is missing");
            return;
        }
        CostSplit claimed = result.cost().get();
        report.compare(WRONG_COST, "$.cost.total", claimed.total(), plans.total());
        new CostCheck(report).check(claimed, costs.split(plan.regions(), plan.shares(), problem.output()));
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
