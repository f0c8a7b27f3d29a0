package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_CONFLICT;

import java.util.List;
import java.util.Optional;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Conflict;
import org.fragmenta.result.Conflict.Declaration;
import org.fragmenta.result.Conflict.Repair;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.scenario.Repairs;

/** Checks what a result says of why there is no plan: its declarations, and the plans of its repairs. */
final class ConflictCheck {
    private final Result result;
    private final Conflict conflict;
    private final Report report;

    ConflictCheck(Result result, Conflict conflict, Report report) {
        this.result = result;
        this.conflict = conflict;
        this.report = report;
    }

    void check() {
        if (result.status() != Status.INFEASIBLE) {
            report.wrong(WRONG_CONFLICT, "$.conflict", "is stated, but the status does not say that there is no plan");
            return;
        }
        if (conflict.declarations().isEmpty()) {
            report.wrong(WRONG_CONFLICT, "$.conflict.declarations", "are none, but without any there is a plan");
        }
        RulingOut declared = new RulingOut(result.problem());
        for (int at = 0; at < conflict.declarations().size(); at++) {
            Declaration declaration = conflict.declarations().get(at);
            if (!declared.isStated(declaration.path())) {
                report.wrong(
                        WRONG_CONFLICT,
                        "$.conflict.declarations[" + at + "].path",
                        "is \"" + declaration.path() + "\", where the model rules nothing out");
            }
        }
        double last = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < conflict.repairs().size(); at++) {
            Repair repair = conflict.repairs().get(at);
            Report own = new Report("$.conflict.repairs[" + at + "]");
            checkRepair(repair, own);
            if (repair.cost() < last - Tolerance.at(last)) {
                own.wrong(WRONG_CONFLICT, "$.cost", "is " + repair.cost() + ", less than that of the repair before");
            }
            last = repair.cost();
            report.add(own);
        }
        report.leaveUnchecked(
                "whether the declarations that conflict leave no plan by themselves, and whether a repair or a"
                        + " plan of a repaired model costs less; the absence of a plan and the plans of the repairs are checked");
    }

    private void checkRepair(Repair repair, Report own) {
        if (repair.status() == Status.INFEASIBLE || repair.changes().isEmpty()) {
            own.wrong(WRONG_CONFLICT, "$", "changes nothing, or gives no plan");
            return;
        }
        Optional<ModelDescriptor> repaired = repaired(repair, own);
        if (repaired.isEmpty()) {
            return;
        }
        List<Finding> errors = ModelRules.check(repaired.get()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        own.add(errors);
        boolean known = repair.technology().isEmpty()
                ? repaired.get().technologies().isEmpty()
                : repaired.get().technology(repair.technology()).isPresent();
        if (!known) {
            own.wrong(
                    WRONG_CONFLICT,
                    "$.technology",
                    "is \"" + repair.technology() + "\", which is no technology of the model");
        }
        if (own.isClean()) {
            checkPlan(
                    repair,
                    repaired.get()
                            .technology(repair.technology())
                            .map(repaired.get()::madeBy)
                            .orElse(repaired.get()),
                    own);
        }
    }

    private Optional<ModelDescriptor> repaired(Repair repair, Report own) {
        if (repair.problem().isPresent()) {
            if (!repair.problem().get().id().equals(result.problem().id())) {
                own.wrong(WRONG_CONFLICT, "$.problem.id", "is not that of the model");
                return Optional.empty();
            }
            return repair.problem();
        }
        try {
            return Optional.of(Repairs.apply(result.problem(), repair.changes()));
        } catch (ModelException e) {
            own.add(e.findings());
            return Optional.empty();
        }
    }

    private static void checkPlan(Repair repair, ModelDescriptor problem, Report own) {
        CostModel costs;
        try {
            costs = CostModel.of(problem, CustomCosts.NONE);
        } catch (ModelException e) {
            own.add(e.findings());
            return;
        }
        Instance instance = costs.instance();
        Positions positions = Positions.of(problem, costs.layout(), instance);
        Parts parts = new Parts(instance);
        new PlanReader(problem, costs.layout(), parts, positions, own)
                .read(repair.plan(), repair.plants())
                .ifPresent(plan -> {
                    PlanCheck check = new PlanCheck(parts, positions, own, plan);
                    if (check.check()) {
                        own.compare(WRONG_CONFLICT, "$.cost", repair.cost(), check.total());
                    }
                });
    }
}
