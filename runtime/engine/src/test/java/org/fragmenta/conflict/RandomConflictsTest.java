package org.fragmenta.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.result.Conflict;
import org.fragmenta.result.Conflict.Declaration;
import org.fragmenta.result.Conflict.Repair;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.scenario.Repairs;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.verify.Checker;
import org.junit.jupiter.api.Test;

/** Conflicts and repairs of small random models against ordinary solves of models that are changed by hand. */
class RandomConflictsTest {
    private static final int SEEDS = 900;

    @Test
    void there_is_a_conflict_just_where_there_is_no_plan() {
        int infeasible = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            ModelDescriptor model = TightModels.of(seed);
            if (isLawful(model)) {
                Optional<Conflict> conflict = Conflicts.withoutRepairs(costs(model), Limits.standard());
                boolean none = solved(model).status() == Status.INFEASIBLE;
                assertThat(conflict.isPresent()).as("seed %d", seed).isEqualTo(none);
                infeasible += none ? 1 : 0;
            }
        }
        assertThat(infeasible).isGreaterThan(60);
    }

    @Test
    void the_declarations_leave_no_plan_and_each_is_needed() {
        Set<String> kinds = new HashSet<>();
        int[] largest = {0};
        forEachInfeasible(SEEDS, seed -> {
            ModelDescriptor model = TightModels.of(seed);
            List<String> paths =
                    Conflicts.withoutRepairs(costs(model), Limits.standard()).orElseThrow().declarations().stream()
                            .map(Declaration::path)
                            .toList();
            assertThat(solved(OnlyDeclared.of(model, Set.copyOf(paths))).status())
                    .as("seed %d: only %s", seed, paths)
                    .isEqualTo(Status.INFEASIBLE);
            for (String path : paths) {
                Set<String> others = new HashSet<>(paths);
                others.remove(path);
                assertThat(solved(OnlyDeclared.of(model, others)).status())
                        .as("seed %d: only %s", seed, others)
                        .isEqualTo(Status.PROVEN);
                kinds.add(path.replaceFirst("\\.[^.]*", "").replaceFirst("\\[.*", ""));
            }
            largest[0] = Math.max(largest[0], paths.size());
        });
        assertThat(kinds)
                .contains(
                        "blocks.only",
                        "blocks.except",
                        "blocks.complexity",
                        "blocks.setupRow",
                        "blocks.unitRow",
                        "blocks.plants.capacity",
                        "blocks.plants.capacityRow",
                        "links.separable",
                        "markets.unitRow",
                        "regions.site.capacity",
                        "regions.site.countRow",
                        "tables");
        assertThat(largest[0]).isGreaterThan(3);
    }

    @Test
    void no_single_change_gives_a_cheaper_plan() {
        int[] counted = {0};
        forEachInfeasible(SEEDS / 3, seed -> {
            ModelDescriptor model = TightModels.of(seed);
            Conflict conflict = Conflicts.of(costs(model), Limits.standard()).orElseThrow();
            OptionalDouble cheapest = SingleChanges.cheapest(model);
            boolean single = conflict.repairs().stream()
                    .anyMatch(repair -> repair.changes().size() == 1);
            assertThat(single || cheapest.isEmpty()).as("seed %d", seed).isTrue();
            if (cheapest.isPresent()) {
                double cost = conflict.repairs().get(0).cost();
                counted[0]++;
                if (model.blocks().stream().anyMatch(block -> block.plants().several())) {
                    assertThat(cost).as("seed %d", seed).isLessThanOrEqualTo(cheapest.getAsDouble() + 1e-6);
                } else {
                    assertThat(cost).as("seed %d", seed).isCloseTo(cheapest.getAsDouble(), within(1e-6));
                }
            }
        });
        assertThat(counted[0]).isGreaterThan(20);
    }

    @Test
    void every_repair_is_an_ordinary_solve_and_passes_the_checker() {
        forEachInfeasible(SEEDS / 3, seed -> {
            ModelDescriptor model = TightModels.of(seed);
            Conflict conflict = Conflicts.of(costs(model), Limits.standard()).orElseThrow();
            assertThat(conflict.minimal()).isTrue();
            double last = 0;
            for (Repair repair : conflict.repairs()) {
                Result again = solved(Repairs.apply(model, repair.changes()));
                assertThat(again.plan()).as("seed %d", seed).isEqualTo(repair.plan());
                assertThat(again.cost().map(CostSplit::total))
                        .as("seed %d", seed)
                        .contains(repair.cost());
                assertThat(repair.cost()).as("seed %d", seed).isGreaterThanOrEqualTo(last - 1e-6);
                last = repair.cost();
            }
            assertThat(Checker.check(solved(model).withConflict(Optional.of(conflict)))
                            .findings())
                    .as("seed %d", seed)
                    .isEmpty();
        });
    }

    private static void forEachInfeasible(int seeds, Consumer<Long> test) {
        for (long seed = 0; seed < seeds; seed++) {
            ModelDescriptor model = TightModels.of(seed);
            if (isLawful(model) && solved(model).status() == Status.INFEASIBLE) {
                test.accept(seed);
            }
        }
    }

    static boolean isLawful(ModelDescriptor model) {
        return ModelRules.check(model).stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static CostModel costs(ModelDescriptor model) {
        return CostModel.of(model, CustomCosts.NONE);
    }

    static Result solved(ModelDescriptor model) {
        CostModel costs = costs(model);
        return Runs.solve(costs, "baseline", GenericKernel.of(costs.instance()), Limits.standard());
    }
}
