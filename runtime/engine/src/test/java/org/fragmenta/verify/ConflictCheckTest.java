package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.Finding;
import org.fragmenta.conflict.Conflicts;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.io.ResultDocuments;
import org.fragmenta.result.Conflict;
import org.fragmenta.result.Conflict.Change;
import org.fragmenta.result.Conflict.Declaration;
import org.fragmenta.result.Conflict.Repair;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** An explanation passes only if its declarations stand in the model and its repairs give the plans that they state. */
class ConflictCheckTest {
    private static final String MODEL = """
            {"schema": 1, "id": "Full", "output": 1, "regionSet": {"regions": [
              {"id": "Hanoi", "site": {"capacity": 1}}, {"id": "Vinh"}]},
             "blocks": [{"id": "A", "unitRow": [1, 2], "only": ["Hanoi"]}, {"id": "B", "unitRow": [1, 4], "only": ["Hanoi"]}],
             "links": [{"id": "AB", "from": "A", "to": "B"}]}
            """;

    private final Result result = explained(ModelDocuments.fromJson("test", MODEL));
    private final Conflict conflict = result.conflict().orElseThrow();

    private static Result explained(ModelDescriptor model) {
        return Runs.solve(model, "baseline", List.of(), Limits.standard())
                .withConflict(Conflicts.of(CostModel.of(model, CustomCosts.NONE), Limits.standard()));
    }

    @Test
    void what_was_found_passes_and_says_what_was_not_checked() {
        assertThat(conflict.repairs()).hasSize(3);
        Verdict verdict = Checker.check(ResultDocuments.fromJson("test", ResultDocuments.toJson(result)));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.unchecked()).singleElement().asString().contains("leave no plan by themselves");
    }

    @Test
    void declarations_stand_in_the_model_and_rule_something_out() {
        for (String path : List.of(
                "blocks.B.except",
                "blocks.A.unitRow",
                "blocks.C.only",
                "links.AB.separable",
                "regions.Vinh.site.capacity",
                "markets.M.unitRow",
                "tables.T",
                "economy.complexitySlack",
                "")) {
            assertThat(findings(with(List.of(new Declaration(path, "It says so.", "")), conflict.repairs())))
                    .as(path)
                    .extracting(Finding::code)
                    .containsExactly("FRG-813");
        }
        assertThat(findings(with(List.of(), conflict.repairs()))).isNotEmpty();
    }

    @Test
    void repairs_cost_what_their_plans_do() {
        Repair first = conflict.repairs().get(0);
        assertThat(refused(repair(first.changes(), "", first.cost() + 1, Status.PROVEN, first.plan())))
                .containsExactly("$.conflict.repairs[0].cost");
        Map<String, String> elsewhere = new LinkedHashMap<>(first.plan());
        elsewhere.put("B", "Vinh");
        assertThat(refused(repair(first.changes(), "", first.cost(), Status.PROVEN, elsewhere)))
                .containsExactly("$.conflict.repairs[0].plan");
        assertThat(refused(repair(first.changes(), "", first.cost(), Status.INFEASIBLE, first.plan())))
                .containsExactly("$.conflict.repairs[0]");
        assertThat(refused(repair(first.changes(), "Other", first.cost(), Status.PROVEN, first.plan())))
                .containsExactly("$.conflict.repairs[0].technology");
        assertThat(refused(repair(List.of(), "", first.cost(), Status.PROVEN, first.plan())))
                .containsExactly("$.conflict.repairs[0]");
    }

    @Test
    void changes_must_lead_to_the_plan() {
        Repair first = conflict.repairs().get(0);
        assertThat(first.changes().get(0).path()).isEqualTo("regions.Hanoi.site.capacity");
        for (Change change : List.of(
                new Change("regions.Hanoi.site.capacity", "", "", List.of(), OptionalDouble.of(1.5)),
                new Change("regions.Hue.site.capacity", "", "", List.of(), OptionalDouble.of(2)),
                new Change("regions.Hanoi.site.countRow[x]", "", "", List.of(), OptionalDouble.of(2)),
                new Change("blocks.A.unitRow", "", "", List.of("Hue"), OptionalDouble.empty()),
                new Change("routes.R", "", "", List.of(), OptionalDouble.empty()),
                new Change("output", "", "output=", List.of(), OptionalDouble.empty()))) {
            assertThat(refused(repair(List.of(change), "", first.cost(), Status.PROVEN, first.plan())))
                    .as(change.path())
                    .isNotEmpty();
        }
    }

    @Test
    void the_cheapest_repair_comes_first() {
        List<Repair> turned = new ArrayList<>(conflict.repairs());
        Collections.reverse(turned);
        assertThat(findings(with(conflict.declarations(), turned)))
                .extracting(Finding::path)
                .contains("$.conflict.repairs[1].cost");
    }

    @Test
    void only_a_model_without_a_plan_has_one() {
        ModelDescriptor possible = ModelDocuments.fromJson("test", MODEL.replace("\"capacity\": 1", "\"capacity\": 2"));
        Result solved = Runs.solve(possible, "baseline", List.of(), Limits.standard());
        assertThat(solved.status()).isEqualTo(Status.PROVEN);
        assertThat(Checker.check(solved.withConflict(Optional.of(conflict))).findings())
                .extracting(Finding::path)
                .containsExactly("$.conflict");
    }

    private Result with(List<Declaration> declarations, List<Repair> repairs) {
        return result.withConflict(Optional.of(new Conflict(true, declarations, repairs)));
    }

    private static Repair repair(
            List<Change> changes, String technology, double cost, Status status, Map<String, String> plan) {
        return new Repair(changes, technology, cost, status, plan, List.of(), Optional.empty());
    }

    private static List<Finding> findings(Result changed) {
        return Checker.check(changed).findings();
    }

    private List<String> refused(Repair repair) {
        return findings(with(conflict.declarations(), List.of(repair))).stream()
                .map(Finding::path)
                .toList();
    }
}
