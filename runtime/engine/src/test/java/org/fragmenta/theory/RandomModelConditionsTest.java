package org.fragmenta.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import org.fragmenta.catalog.Studies;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.ModelBuilder;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.logistics.RegionSetBuilder;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** Conditions on random models, against enumeration of all plans and against theorems. */
class RandomModelConditionsTest {
    private static final Set<ConditionId> MINE = EnumSet.of(
            ConditionId.JK_7,
            ConditionId.JK_8,
            ConditionId.JK_11,
            ConditionId.CO_1,
            ConditionId.CO_2,
            ConditionId.CO_3,
            ConditionId.CO_4,
            ConditionId.LA_1,
            ConditionId.LA_2,
            ConditionId.LA_3,
            ConditionId.LA_4,
            ConditionId.LA_5,
            ConditionId.LA_6,
            ConditionId.LA_7,
            ConditionId.KA_1,
            ConditionId.KA_2,
            ConditionId.KA_3,
            ConditionId.KA_4);

    private static Study study(ModelDescriptor model) {
        return Studies.of(model, ScenarioDescriptor.BASELINE, List.of(), Limits.standard());
    }

    private static Verdict judged(ConditionId id, ModelDescriptor model) {
        return Conditions.of(List.of(id)).get(0).judge(study(model));
    }

    private static Figure figure(Verdict verdict, String name) {
        return verdict.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What costs add up to, and that today's plan never beats the optimum, are theorems; the rest comes to a verdict. */
    @Test
    void theoremsHoldAndEveryConditionComesToAVerdict() {
        for (int seed = 0; seed < 40; seed++) {
            Study study = study(lawful(new SplittableRandom(seed)));
            for (Condition condition : Conditions.of(MINE)) {
                Verdict verdict = condition.judge(study);
                assertThat(verdict.line())
                        .as("seed %d", seed)
                        .startsWith(condition.id().text());
                if (condition.id() == ConditionId.CO_1 || condition.id() == ConditionId.CO_3) {
                    assertThat(verdict.outcome())
                            .as("seed %d: %s", seed, verdict.line())
                            .isNotIn(Outcome.FAIL, Outcome.UNPROVED);
                }
            }
        }
    }

    /** The first random model that obeys the rules of models. */
    private static ModelDescriptor lawful(SplittableRandom random) {
        while (true) {
            ModelDescriptor model = RandomModels.of(random, 2 + random.nextInt(4), 2 + random.nextInt(4));
            if (ModelRules.check(model).stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
                return model;
            }
        }
    }

    /** Where labour is all that costs, every optimum has supporting wages: its own. */
    @Test
    void labourAloneFollowsComparativeAdvantage() {
        int judged = 0;
        for (int seed = 0; seed < 150; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RegionSetBuilder regions = new RegionSetBuilder();
            int count = 2 + random.nextInt(4);
            for (int region = 0; region < count; region++) {
                regions.region(region("R" + region, random));
            }
            ModelBuilder model = new ModelBuilder(regions.build()).output(100);
            for (int block = 0; block < 6; block++) {
                model.block(ModelBuilder.block(
                        "B" + block, random.nextDouble(), random.nextDouble(), 0, 0, 0, 0, 0, 10, 0, 0));
            }
            free(model, 6);
            Verdict verdict = judged(ConditionId.JK_7, model.build());
            assertThat(verdict.outcome())
                    .as("seed %d: %s", seed, verdict.line())
                    .isIn(Outcome.PASS, Outcome.VACUOUS);
            judged += verdict.outcome() == Outcome.PASS ? 1 : 0;
        }
        assertThat(judged).isGreaterThan(40);
    }

    /** Without links, and between two regions whose links cost nothing within, a falling wage drives no block away. */
    @Test
    void complementsFollowTheWageGap() {
        int moved = 0;
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            boolean linked = random.nextBoolean();
            int count = linked ? 2 : 2 + random.nextInt(3);
            RegionSetBuilder regions = new RegionSetBuilder();
            for (int region = 0; region < count; region++) {
                regions.region(region("R" + region, random));
            }
            ModelBuilder model = new ModelBuilder(regions.build()).output(100);
            for (int block = 0; block < 4; block++) {
                model.block(ModelBuilder.block(
                        "B" + block, random.nextDouble(), 0, random.nextDouble() * 20, 0, 0, 0, 0, 10, 0, 0));
            }
            if (linked) {
                for (int block = 1; block < 4; block++) {
                    model.link(ModelBuilder.link(
                            "B" + random.nextInt(block), "B" + block, 1, 0, 0, 1, random.nextInt(200), 0));
                }
            } else {
                free(model, 4);
            }
            Verdict verdict = judged(ConditionId.JK_11, model.build());
            assertThat(verdict.outcome())
                    .as("seed %d: %s", seed, verdict.line())
                    .isIn(Outcome.PASS, Outcome.VACUOUS, Outcome.TIE);
            moved += verdict.outcome() == Outcome.PASS ? 1 : 0;
        }
        assertThat(moved).isGreaterThan(30);
    }

    private static void free(ModelBuilder model, int blocks) {
        for (int block = 1; block < blocks; block++) {
            model.link(ModelBuilder.link("B" + (block - 1), "B" + block, 1, 0, 0, 1, 0, 0));
        }
    }

    private static RegionDescriptor region(String id, SplittableRandom random) {
        OptionalDouble none = OptionalDouble.empty();
        return new RegionDescriptor(
                id,
                id,
                id,
                OptionalDouble.of(1 + random.nextDouble() * 9),
                OptionalDouble.of(5 + random.nextDouble() * 20),
                none,
                OptionalDouble.of(random.nextDouble()),
                0.5 + random.nextDouble(),
                none,
                0,
                0,
                none,
                1,
                none,
                none,
                "illustrative");
    }

    @Test
    void thePropensityIsThatOfAllPlans() {
        int splits = 0;
        for (int seed = 0; seed < 80; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = tabled(random, 2 + random.nextInt(3), 2 + random.nextInt(3));
            Verdict verdict = judged(ConditionId.LA_5, model);
            if (verdict.outcome() == Outcome.PASS) {
                Instance instance = CostModel.of(model, CustomCosts.NONE).instance();
                double[] least = new Plans(instance).leastBillAndTogether();
                assertThat(figure(verdict, "cheapestBill").numbers().get(0))
                        .as("seed %d", seed)
                        .isCloseTo(least[0], within(1e-9));
                double apart = 0;
                for (int block = 0; block < instance.blocks(); block++) {
                    apart += Arrays.stream(instance.blockCost(block)).min().orElseThrow();
                }
                double omega = figure(verdict, "Omega").numbers().get(0);
                assertThat(omega).as("seed %d", seed).isCloseTo(least[1] - apart, within(1e-9));
                boolean split = figure(verdict, "locations").numbers().get(0) > 1;
                splits += split ? 1 : 0;
                // A split cannot cost more for links than the blocks gain.
                assertThat(!split || omega >= least[0] - 1e-9)
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
        assertThat(splits).isGreaterThan(10);
    }

    private static ModelDescriptor tabled(SplittableRandom random, int regions, int blocks) {
        RegionSetBuilder set = new RegionSetBuilder();
        for (int region = 0; region < regions; region++) {
            set.region(RegionDescriptor.bare("R" + region));
        }
        ModelBuilder model = new ModelBuilder(set.build());
        for (int block = 0; block < blocks; block++) {
            model.row("B" + block, random.doubles(regions, 0, 9).toArray());
        }
        double[][] table = new double[regions][regions];
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to < regions; to++) {
                table[from][to] = from == to ? 0 : 0.5 + random.nextDouble() * 5;
            }
        }
        model.table("Links", table);
        for (int block = 1; block < blocks; block++) {
            model.link(LinkDescriptor.ofTable(
                    "L" + block, "B" + random.nextInt(block), "B" + block, new TableUse("Links", 1)));
        }
        return model.build();
    }

    /** All plans of a small instance, one by one. */
    private static final class Plans {
        private final Instance instance;
        private final double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};

        Plans(Instance instance) {
            this.instance = instance;
        }

        /** The least link bill with blocks in two regions, and the least cost with all in one. */
        double[] leastBillAndTogether() {
            from(0, new int[instance.blocks()]);
            return least.clone();
        }

        private void from(int block, int[] plan) {
            if (block < plan.length) {
                for (int region = 0; region < instance.regions(); region++) {
                    plan[block] = region;
                    from(block + 1, plan);
                }
                return;
            }
            boolean together = Arrays.stream(plan).distinct().count() == 1;
            double bill = 0;
            for (Instance.Link link : instance.links()) {
                bill += link.cost().at(plan[link.from()], plan[link.to()]);
            }
            if (together) {
                least[1] = Math.min(least[1], instance.costOf(plan));
            } else {
                least[0] = Math.min(least[0], bill);
            }
        }
    }

    /** A block that leaves at a rise of the wage leaves at that rise, if its plant costs nothing to leave. */
    @Test
    void stickinessIsTheWageThatTips() {
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RegionSetBuilder regions = new RegionSetBuilder();
            for (int region = 0; region < 3; region++) {
                regions.region(region("R" + region, random));
            }
            BlockDescriptor block =
                    ModelBuilder.block("Sewing", 1, random.nextDouble(), random.nextDouble(), 0, 0, 0, 0, 10, 5, 0);
            ModelDescriptor model =
                    new ModelBuilder(regions.build()).output(100).block(block).build();
            Verdict verdict = judged(ConditionId.LA_6, model);
            double rise = figure(verdict, "wageRise").numbers().get(0);
            String host = study(model).optimum().plan().get("Sewing");
            assertThat(hostAfter(model, host, rise - 1e-6)).as("seed %d", seed).isEqualTo(host);
            assertThat(hostAfter(model, host, rise + 1e-6))
                    .as("seed %d", seed)
                    .isEqualTo(figure(verdict, "exit").texts().get(0));
        }
    }

    private static String hostAfter(ModelDescriptor model, String host, double rise) {
        Optional<String> region = Optional.ofNullable(study(model)
                .under("regions." + host + ".wage*=" + (1 + rise), "regions." + host + ".skilledWage*=" + (1 + rise))
                .optimum()
                .plan()
                .get("Sewing"));
        return region.orElseThrow();
    }
}
