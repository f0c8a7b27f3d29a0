package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.instance.ModelBuilder;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.io.ResultDocuments;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.RandomInstances;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the solvers write is accepted. */
class CheckerTest {

    @Test
    void acceptsSolvedModelsOfEveryKindOfCost() {
        for (long seed = 0; seed < 600; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = RandomModels.of(random, 1 + random.nextInt(6), 1 + random.nextInt(6));
            if (isSolvable(model)) {
                accept(Runs.solve(model, "baseline", List.of(), Limits.standard()), "seed " + seed);
            }
        }
    }

    @Test
    void acceptsTechnologiesAndSuppliers() {
        int supplied = 0;
        int coarse = 0;
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = RandomModels.withTechnologies(random, 1 + random.nextInt(6), 2 + random.nextInt(4));
            if (isSolvable(model)) {
                Result result = Runs.solve(model, "baseline", List.of(), Limits.standard());
                supplied += result.armsLength().isEmpty() ? 0 : 1;
                coarse += result.plan().size() < model.blocks().size() ? 1 : 0;
                accept(result, "seed " + seed);
            }
        }
        assertThat(supplied).as("plans with suppliers").isGreaterThan(50);
        assertThat(coarse).as("plans that do not use every block").isGreaterThan(50);
    }

    @Test
    void acceptsTechnologiesThatALimitCutShort() {
        int open = 0;
        for (long seed = 0; seed < 20; seed++) {
            ModelDescriptor ring =
                    Tabled.model(RandomInstances.sized(seed, Shape.WIDTH_4, Temper.SMALL_INTEGERS, 8, 5));
            List<String> all = ring.blocks().stream().map(block -> block.id()).toList();
            for (int nodes = 1; nodes < 8; nodes += 2) {
                ModelDescriptor model = ModelBuilder.withTechnologies(
                        ring,
                        List.of(),
                        List.of(
                                new TechnologyDescriptor("Some", "", all.subList(0, 6), ""),
                                new TechnologyDescriptor("All", "", all, "")));
                if (isSolvable(model)) {
                    Result result = Runs.solve(model, "baseline", List.of(), new Limits(60, nodes, 1 << 24, 1));
                    open += result.status() == Status.LIMIT ? 1 : 0;
                    accept(result, "seed " + seed + ", nodes " + nodes);
                }
            }
        }
        assertThat(open).as("solves cut short").isPositive();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void acceptsEveryShapeAndTemper(Shape shape) {
        Map<Status, Integer> met = new EnumMap<>(Status.class);
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < 40; seed++) {
                ModelDescriptor model = Tabled.model(RandomInstances.small(seed, shape, temper));
                if (isSolvable(model)) {
                    Result result = Runs.solve(model, "baseline", List.of(), Limits.standard());
                    met.merge(result.status(), 1, Integer::sum);
                    accept(result, shape + " " + temper + " seed " + seed);
                }
            }
        }
        assertThat(met.get(Status.PROVEN)).as("statuses met: %s", met).isGreaterThan(50);
    }

    @Test
    void acceptsWhatALimitCutShort() {
        int withPlan = 0;
        for (long seed = 0; seed < 40; seed++) {
            ModelDescriptor model =
                    Tabled.model(RandomInstances.sized(seed, Shape.WIDTH_4, Temper.SMALL_INTEGERS, 10, 6));
            for (int nodes = 1; nodes < 8; nodes += 2) {
                Result result = Runs.solve(model, "baseline", List.of(), new Limits(60, nodes, 1 << 24, 1));
                withPlan += result.status() == Status.LIMIT && !result.plan().isEmpty() ? 1 : 0;
                accept(result, "seed " + seed + ", nodes " + nodes);
            }
        }
        assertThat(withPlan).as("solves cut short with a plan").isPositive();
    }

    @Test
    void acceptsAMiddlingModelInLittleTime() {
        SplittableRandom random = new SplittableRandom(11);
        ModelDescriptor model = RandomModels.of(random, 120, 20);
        Result result = Runs.solve(model, "baseline", List.of(), Limits.standard());
        long start = System.nanoTime();
        accept(result, "120 regions, 20 blocks");
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(10);
    }

    @Test
    void aSolveCutShortBeforeItsFirstPlanClaimsNothing() {
        Result proven = Runs.solve(
                Tabled.model(RandomInstances.sized(3, Shape.CHAIN, Temper.REAL, 3, 3)),
                "baseline",
                List.of(),
                Limits.standard());
        assertThat(Checker.check(withoutPlan(proven, Status.LIMIT, Optional.empty()))
                        .accepted())
                .isTrue();
        assertThat(Checker.check(withoutPlan(proven, Status.LIMIT, proven.cost()))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FRG-803");
        assertThat(Checker.check(withoutPlan(proven, Status.PROVEN, Optional.empty()))
                        .accepted())
                .isFalse();
        assertThat(Checker.check(withoutPlan(proven, Status.INFEASIBLE, Optional.empty()))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FRG-807");
    }

    private static Result withoutPlan(Result result, Status status, Optional<CostSplit> cost) {
        return new Result(
                result.schema(),
                result.model(),
                result.scenario(),
                "",
                status,
                Map.of(),
                List.of(),
                cost,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Map.of(),
                List.of(),
                result.certificate(),
                List.of(),
                result.problem());
    }

    private static boolean isSolvable(ModelDescriptor model) {
        return ModelRules.check(model).stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static void accept(Result result, String what) {
        assertThat(Checker.check(result).findings())
                .as(what)
                .extracting(Finding::text)
                .isEmpty();
        Result read = ResultDocuments.fromJson("result", ResultDocuments.toJson(result));
        assertThat(Checker.check(read).accepted())
                .as("%s, from its document", what)
                .isTrue();
    }

    @Test
    void numbersThatNoModelMayHaveAreFindings() {
        ModelDescriptor model = ModelDocuments.fromJson("shirts.json", """
                {"schema": 1, "id": "Shirts", "output": 10, "regionSet": {"regions": [{"id": "A", "wage": 1}]},
                 "blocks": [{"id": "Sewing", "laborHours": 1, "armsLength": {"headquarters": "A", "advantage": 0.25}}]}
                """);
        String solved = ResultDocuments.toJson(Runs.solve(model, "baseline", List.of(), Limits.standard()));
        Result altered =
                ResultDocuments.fromJson("result.json", solved.replaceAll("\"advantage\" ?: ?0.25", "\"advantage\":4"));
        assertThat(Checker.check(altered).findings()).extracting(Finding::code).containsExactly("FRG-212");
    }
}
