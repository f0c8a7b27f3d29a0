package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.Assertions;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.result.CostSplit;
import org.junit.jupiter.api.Test;

/** Laws that hold for every model: what-ifs, splits, and changes whose effect is known beforehand. */
class WhatIfTest {
    private static final int SEEDS = 150;

    @Test
    void aWhatIfEqualsTheModelWrittenWithItsNumbers() {
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = RandomModels.withSuppliers(random, 7, 4);
            CostModel costs = CostModel.of(model, CustomCosts.NONE);
            for (RegionFact fact : RegionFact.values()) {
                costs = costs.with(fact, random.nextInt(7), random.nextDouble());
            }
            for (BlockFact fact : BlockFact.values()) {
                costs = costs.with(fact, random.nextInt(4), 1 + random.nextDouble());
            }
            for (LinkFact fact : LinkFact.values()) {
                costs = costs.with(fact, random.nextInt(3), 1 + random.nextDouble());
            }
            costs = costs.withEconomy(new EconomyDescriptor(0.07, 0.001, 1.5, 2));
            if (!model.markets().isEmpty()) {
                costs = costs.withDemand(0, 123);
            }
            CostModel written = CostModel.of(costs.model(), CustomCosts.NONE);
            assertThat(costs.model()).isNotEqualTo(model);
            assertSame(seed, costs.at(321), written.at(321), 0);
            costs = costs.withOutput(55);
            assertSame(
                    seed,
                    costs.instance(),
                    CostModel.of(costs.model(), CustomCosts.NONE).instance(),
                    1e-12);
        }
    }

    @Test
    void aChangeOfLogisticsEqualsTheModelWrittenWithIt() {
        for (int seed = 0; seed < SEEDS; seed++) {
            ModelDescriptor model = RandomModels.withSuppliers(new SplittableRandom(seed), 7, 4);
            RegionSetDescriptor set = model.regionSet();
            RegionSetDescriptor free = new RegionSetDescriptor(
                    set.id(),
                    set.version(),
                    set.currency(),
                    set.regions(),
                    List.of(),
                    set.routes(),
                    List.of(),
                    List.of(),
                    set.fallback());
            CostModel costs = CostModel.of(model, CustomCosts.NONE).withLogistics(free);
            assertSame(
                    seed,
                    costs.instance(),
                    CostModel.of(costs.model(), CustomCosts.NONE).instance(),
                    0);
        }
    }

    @Test
    void whatAWageLeavesAloneIsShared() {
        CostModel costs = CostModel.of(RandomModels.withSuppliers(new SplittableRandom(3), 7, 4), CustomCosts.NONE);
        Instance before = costs.instance();
        Instance after = costs.with(RegionFact.WAGE, 2, 9.5).instance();
        assertThat(after.links()).isSameAs(before.links());
    }

    @Test
    void theSplitAddsUpToTheCostOfThePlan() {
        int possible = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CostModel costs = CostModel.of(RandomModels.withSuppliers(random, 7, 4), CustomCosts.NONE);
            double output = random.nextInt(4) * 777.5;
            for (int attempt = 0; attempt < 20; attempt++) {
                int[] plan = random.ints(4, 0, 7).toArray();
                double cost = costs.at(output).costOf(plan);
                if (cost < Double.POSITIVE_INFINITY) {
                    CostSplit split = costs.split(plan, output);
                    assertThat(split.total()).as("seed %d", seed).isCloseTo(cost, within(1e-9 * cost + 1e-9));
                    assertThat(split.setup() + split.operation() + split.serviceLinks())
                            .as("seed %d", seed)
                            .isEqualTo(split.total());
                    possible++;
                }
            }
        }
        assertThat(possible).as("plans that were split").isGreaterThan(500);
    }

    @Test
    void impossiblePlansHaveNoSplit() {
        int impossible = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CostModel costs = CostModel.of(RandomModels.withSuppliers(random, 7, 4), CustomCosts.NONE);
            int[] plan = random.ints(4, 0, 7).toArray();
            if (costs.at(0).costOf(plan) == Double.POSITIVE_INFINITY) {
                impossible++;
                Assertions.assertThatThrownBy(() -> costs.split(plan, 0))
                        .as("seed %d", seed)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(impossible).isGreaterThan(20);
    }

    @Test
    void costsAreAffineInOutput() {
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CostModel costs = CostModel.of(RandomModels.of(random, 7, 4), CustomCosts.NONE);
            int[] plan = random.ints(4, 0, 7).toArray();
            double none = costs.at(0).costOf(plan);
            double some = costs.at(100).costOf(plan);
            double more = costs.at(200).costOf(plan);
            if (none < Double.POSITIVE_INFINITY) {
                assertThat(more - some).as("seed %d", seed).isCloseTo(some - none, within(1e-9 * (1 + more)));
            } else {
                assertThat(more).as("seed %d", seed).isInfinite();
            }
        }
    }

    @Test
    void doublingEveryPriceDoublesEveryCost() {
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = RandomModels.withSuppliers(random, 7, 4);
            Instance instance = CostModel.of(model, CustomCosts.NONE).instance();
            Instance doubled =
                    CostModel.of(ModelPrices.doubled(model), CustomCosts.NONE).instance();
            for (int attempt = 0; attempt < 10; attempt++) {
                int[] plan = random.ints(4, 0, 7).toArray();
                assertThat(doubled.costOf(plan))
                        .as("seed %d: a power of two changes no digit", seed)
                        .isEqualTo(2 * instance.costOf(plan));
            }
        }
    }

    @Test
    void theOrderOfRegionsMovesCostsWithIt() {
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = ModelPermutation.withoutTables(RandomModels.withSuppliers(random, 7, 4));
            int[] order = ModelPermutation.random(random, 7);
            Instance instance = CostModel.of(model, CustomCosts.NONE).instance();
            Instance permuted = CostModel.of(ModelPermutation.of(model, order), CustomCosts.NONE)
                    .instance();
            for (int attempt = 0; attempt < 10; attempt++) {
                int[] plan = random.ints(4, 0, 7).toArray();
                int[] moved = Arrays.stream(plan).map(region -> order[region]).toArray();
                double cost = instance.costOf(plan);
                double after = permuted.costOf(moved);
                assertThat(after == cost || Math.abs(after - cost) <= 1e-12 * cost)
                        .as("seed %d: %s became %s", seed, cost, after)
                        .isTrue();
            }
        }
    }

    private static void assertSame(int seed, Instance one, Instance other, double tolerance) {
        for (int block = 0; block < one.blocks(); block++) {
            assertCells(seed, one.blockCost(block), other.blockCost(block), tolerance);
        }
        for (int link = 0; link < one.links().size(); link++) {
            double[] row = new double[one.regions()];
            double[] otherRow = new double[one.regions()];
            for (int from = 0; from < row.length; from++) {
                one.links().get(link).cost().costsFrom(from, row);
                other.links().get(link).cost().costsFrom(from, otherRow);
                assertCells(seed, row, otherRow, tolerance);
            }
        }
    }

    private static void assertCells(int seed, double[] one, double[] other, double tolerance) {
        for (int cell = 0; cell < one.length; cell++) {
            assertThat(one[cell] == other[cell] || Math.abs(one[cell] - other[cell]) <= tolerance * one[cell])
                    .as("seed %d: %s and %s", seed, one[cell], other[cell])
                    .isTrue();
        }
    }
}
