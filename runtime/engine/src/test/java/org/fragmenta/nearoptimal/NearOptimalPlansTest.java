package org.fragmenta.nearoptimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.ModelBuilder;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.logistics.RegionSetBuilder;
import org.fragmenta.result.NearOptimal;
import org.fragmenta.result.NearOptimal.End;
import org.fragmenta.result.NearOptimal.NearPlan;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

class NearOptimalPlansTest {
    private static final OptionalDouble ANY = OptionalDouble.empty();

    /** A plan in words with what its split costs. */
    private record Tried(String technology, List<String> regions, double cost) {}

    @Test
    void theListIsThatOfAllPlansOfAllTechnologies() {
        for (long seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CostModel costs = CostModel.of(
                    RandomModels.withTechnologies(random, 2 + random.nextInt(3), 2 + random.nextInt(3)),
                    CustomCosts.NONE);
            List<Tried> all = all(costs);
            NearOptimal near = NearOptimalPlans.of(costs, 12, ANY, Limits.standard());
            assertThat(near.plans()).as("seed %d", seed).hasSize(Math.min(12, all.size()));
            assertThat(near.end()).as("seed %d", seed).isEqualTo(all.size() <= 12 ? End.ALL : End.COUNT);
            for (int at = 0; at < near.plans().size(); at++) {
                NearPlan plan = near.plans().get(at);
                Tried expected = all.get(at);
                assertThat(plan.technology()).as("seed %d plan %d", seed, at).isEqualTo(expected.technology());
                assertThat(List.copyOf(plan.plan().values()))
                        .as("seed %d plan %d", seed, at)
                        .isEqualTo(expected.regions());
                assertThat(plan.cost())
                        .as("seed %d plan %d", seed, at)
                        .isCloseTo(expected.cost(), within(1e-9 * expected.cost()));
                assertThat(plan.extra())
                        .as("seed %d plan %d", seed, at)
                        .isCloseTo(expected.cost() - all.get(0).cost(), within(1e-8 * expected.cost()));
                assertThat(plan.proven()).isTrue();
            }
        }
    }

    @Test
    void allPlansWithinAShareAreListedAndNoOther() {
        for (long seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CostModel costs = CostModel.of(
                    RandomModels.withTechnologies(random, 2 + random.nextInt(3), 2 + random.nextInt(3)),
                    CustomCosts.NONE);
            List<Tried> all = all(costs);
            double share = random.nextDouble() / 2;
            NearOptimal near = NearOptimalPlans.of(costs, 1000, OptionalDouble.of(share), Limits.standard());
            long expected = all.stream()
                    .filter(plan -> plan.cost() <= all.get(0).cost() * (1 + share))
                    .count();
            assertThat(near.plans()).as("seed %d share %s", seed, share).hasSize((int) expected);
            assertThat(near.end()).isEqualTo(End.ALL);
            assertThat(near.unlisted().isPresent()).as("seed %d", seed).isEqualTo(expected < all.size());
        }
    }

    private static List<Tried> all(CostModel costs) {
        List<Tried> all = new ArrayList<>();
        for (TechnologyDescriptor technology : costs.model().technologies()) {
            CostModel made = costs.madeBy(technology);
            Instance instance = made.instance();
            List<String> regions = made.model().regionSet().regions().stream()
                    .map(RegionDescriptor::id)
                    .toList();
            int[] plan = new int[instance.blocks()];
            int block = 0;
            while (block >= 0) {
                if (instance.costOf(plan) < Double.POSITIVE_INFINITY) {
                    List<String> words = new ArrayList<>();
                    for (int region : plan) {
                        words.add(regions.get(region));
                    }
                    double cost = made.split(plan, made.model().output()).total();
                    all.add(new Tried(technology.id(), words, cost));
                }
                block = plan.length - 1;
                while (block >= 0 && ++plan[block] == instance.regions()) {
                    plan[block--] = 0;
                }
            }
        }
        all.sort(Comparator.comparingDouble(Tried::cost));
        return all;
    }

    @Test
    void tiesShareARankAndBlocksThatMoveAreNamed() {
        ModelDescriptor model = new ModelBuilder(RegionSetBuilder.bare("r1", "r2"))
                .row("A", 1, 1)
                .row("B", 2, 5)
                .build();
        NearOptimal near = NearOptimalPlans.of(CostModel.of(model, CustomCosts.NONE), 10, ANY, Limits.standard());
        assertThat(near.plans()).extracting(NearPlan::rank).containsExactly(1, 1, 3, 3);
        assertThat(near.plans()).extracting(NearPlan::extra).containsExactly(0.0, 0.0, 3.0, 3.0);
        assertThat(near.plans())
                .extracting(plan -> String.join(" ", plan.plan().values()))
                .containsExactly("r1 r1", "r2 r1", "r1 r2", "r2 r2");
        assertThat(near.plans())
                .extracting(NearPlan::moved)
                .containsExactly(List.of(), List.of("A"), List.of("B"), List.of("A", "B"));
        assertThat(near.end()).isEqualTo(End.ALL);
        assertThat(near.unlisted()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsSaid() {
        ModelDescriptor model = new ModelBuilder(RegionSetBuilder.bare("r1", "r2", "r3"))
                .row("A", 4, 1, 2)
                .build();
        NearOptimal near = NearOptimalPlans.of(CostModel.of(model, CustomCosts.NONE), 2, ANY, Limits.standard());
        assertThat(near.plans()).extracting(NearPlan::cost).containsExactly(1.0, 2.0);
        assertThat(near.end()).isEqualTo(End.COUNT);
        assertThat(near.unlisted()).hasValue(4);
    }

    @Test
    void aModelWithoutPlansHasNone() {
        double none = Double.POSITIVE_INFINITY;
        ModelDescriptor model = new ModelBuilder(RegionSetBuilder.bare("r1", "r2"))
                .table("never", new double[] {none, none}, new double[] {none, none})
                .row("A", 1, 1)
                .row("B", 1, 1)
                .link(LinkDescriptor.ofTable("AB", "A", "B", new TableUse("never", 1)))
                .build();
        NearOptimal near = NearOptimalPlans.of(CostModel.of(model, CustomCosts.NONE), 5, ANY, Limits.standard());
        assertThat(near.plans()).isEmpty();
        assertThat(near.end()).isEqualTo(End.ALL);
        assertThat(near.unlisted()).isEmpty();
    }

    /** A clique of many blocks is beyond tables, and one node of a search proves little. */
    @Test
    void aLimitLeavesPlansThatAreNotProven() {
        SplittableRandom random = new SplittableRandom(5);
        int blocks = 14;
        int regions = 14;
        ModelBuilder clique = new ModelBuilder(RegionSetBuilder.bare(
                IntStream.range(0, regions).mapToObj(region -> "r" + region).toArray(String[]::new)));
        for (int block = 0; block < blocks; block++) {
            clique.block(BlockDescriptor.ofRows(
                    "b" + block,
                    CostRow.of(new double[regions]),
                    CostRow.of(random.doubles(regions, 0, 9).toArray())));
            for (int other = 0; other < block; other++) {
                String table = "t" + other + "_" + block;
                clique.table(
                        table,
                        random.doubles(regions)
                                .mapToObj(any -> random.doubles(regions, 0, 9).toArray())
                                .toArray(double[][]::new));
                clique.link(LinkDescriptor.ofTable("l" + table, "b" + other, "b" + block, new TableUse(table, 1)));
            }
        }
        NearOptimal near = NearOptimalPlans.of(
                CostModel.of(clique.build(), CustomCosts.NONE), 3, ANY, new Limits(0.2, 3, 1 << 24, 1));
        assertThat(near.end()).isEqualTo(End.LIMIT);
        assertThat(near.plans()).isNotEmpty().noneMatch(NearPlan::proven);
        assertThat(near.unlisted().orElseThrow()).isLessThan(near.plans().get(0).cost());
    }
}
