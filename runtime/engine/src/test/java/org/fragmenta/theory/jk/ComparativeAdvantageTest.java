package org.fragmenta.theory.jk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.fragmenta.theory.jk.ComparativeAdvantage.Cycle;
import org.junit.jupiter.api.Test;

class ComparativeAdvantageTest {

    @Test
    void twoRegionsExchangeWhereTheRatioIsInverted() {
        double[][] labor = {{1, 2}, {3, 2}};
        assertThat(new ComparativeAdvantage(labor, new int[] {0, 1}).cycle()).isEmpty();

        Cycle cycle = new ComparativeAdvantage(labor, new int[] {1, 0}).cycle().orElseThrow();
        assertThat(cycle.blocks()).containsExactly(1, 0);
        assertThat(cycle.regions()).containsExactly(0, 1);
        assertThat(cycle.target(0)).isEqualTo(1);
        assertThat(cycle.target(1)).isZero();
        assertThat(cycle.gain()).isCloseTo(Math.log(2 * 3 / (1.0 * 2)), within(1e-12));
    }

    /** Jones's own point: no two regions want to exchange, yet the three together do. */
    @Test
    void threeRegionsMayCycleWhereNoTwoExchange() {
        double[][] labor = {{10, 5, 4}, {10, 7, 3}, {10, 3, 2}};
        int[] plan = bestOfPairsOnly(labor);
        ComparativeAdvantage advantage = new ComparativeAdvantage(labor, plan);
        assertThat(advantage.tightest()).isGreaterThan(0);
        assertThat(advantage.cycle()).hasValueSatisfying(cycle -> {
            assertThat(cycle.blocks()).hasSize(3);
            assertThat(cycle.gain()).isGreaterThan(0);
        });
    }

    private static int[] bestOfPairsOnly(double[][] labor) {
        int[][] plans = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        return Arrays.stream(plans)
                .filter(plan -> new ComparativeAdvantage(labor, plan).tightest() > 0)
                .filter(plan -> product(labor, plan) > leastProduct(labor, plans))
                .findFirst()
                .orElseThrow();
    }

    private static double leastProduct(double[][] labor, int[][] plans) {
        return Arrays.stream(plans)
                .mapToDouble(plan -> product(labor, plan))
                .min()
                .orElseThrow();
    }

    private static double product(double[][] labor, int[] plan) {
        double product = 1;
        for (int block = 0; block < plan.length; block++) {
            product *= labor[block][plan[block]];
        }
        return product;
    }

    @Test
    void wagesSupportAPlanExactlyIfNoCycleIsNegative() {
        int cycles = 0;
        int supported = 0;
        for (long seed = 0; seed < 3000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int blocks = 2 + random.nextInt(4);
            int regions = 2 + random.nextInt(3);
            double[][] labor = labor(random, blocks, regions);
            int[] plan = plan(random, labor, regions);
            ComparativeAdvantage advantage = new ComparativeAdvantage(labor, plan);
            Optional<Cycle> cycle = advantage.cycle();
            assertThat(cycle.isPresent()).as("seed %d", seed).isEqualTo(anyRotationSaves(labor, plan));
            if (cycle.isPresent()) {
                cycles++;
                assertSaves(labor, plan, cycle.get(), seed);
                assertThatThrownBy(advantage::supportingWages).isInstanceOf(IllegalStateException.class);
            } else {
                supported++;
                assertSupports(labor, plan, advantage, seed);
            }
        }
        assertThat(cycles).isGreaterThan(300);
        assertThat(supported).isGreaterThan(300);
    }

    private static double[][] labor(SplittableRandom random, int blocks, int regions) {
        double[][] labor = new double[blocks][regions];
        for (double[] row : labor) {
            for (int region = 0; region < regions; region++) {
                row[region] = random.nextInt(8) == 0 ? Double.POSITIVE_INFINITY : 1 + random.nextInt(9);
            }
            row[random.nextInt(regions)] = 1 + random.nextInt(9);
        }
        return labor;
    }

    private static int[] plan(SplittableRandom random, double[][] labor, int regions) {
        return Arrays.stream(labor)
                .mapToInt(row -> {
                    int region = random.nextInt(regions);
                    while (Double.isInfinite(row[region])) {
                        region = (region + 1) % regions;
                    }
                    return region;
                })
                .toArray();
    }

    private static void assertSaves(double[][] labor, int[] plan, Cycle cycle, long seed) {
        double assigned = 1;
        double cycled = 1;
        for (int position = 0; position < cycle.blocks().size(); position++) {
            int block = cycle.blocks().get(position);
            assertThat(plan[block])
                    .as("seed %d", seed)
                    .isEqualTo(cycle.regions().get(position));
            assigned *= labor[block][plan[block]];
            cycled *= labor[block][cycle.target(position)];
        }
        assertThat(cycle.regions()).as("seed %d", seed).doesNotHaveDuplicates();
        assertThat(cycle.gain()).as("seed %d", seed).isCloseTo(Math.log(assigned / cycled), within(1e-9));
        assertThat(assigned).as("seed %d", seed).isGreaterThan(cycled);
    }

    private static void assertSupports(double[][] labor, int[] plan, ComparativeAdvantage advantage, long seed) {
        int[] regions = advantage.regions();
        double[] wages = advantage.supportingWages();
        for (int block = 0; block < plan.length; block++) {
            double here = wages[Arrays.binarySearch(regions, plan[block])] * labor[block][plan[block]];
            for (int other = 0; other < regions.length; other++) {
                assertThat(here)
                        .as("seed %d block %d", seed, block)
                        .isLessThanOrEqualTo(wages[other] * labor[block][regions[other]] * (1 + 1e-9));
            }
        }
    }

    /** Every ordered choice of blocks in distinct regions, each moved to the next one's region. */
    private static boolean anyRotationSaves(double[][] labor, int[] plan) {
        return rotates(labor, plan, new int[plan.length], 0);
    }

    private static boolean rotates(double[][] labor, int[] plan, int[] chosen, int size) {
        if (size >= 2) {
            double assigned = 1;
            double cycled = 1;
            for (int position = 0; position < size; position++) {
                assigned *= labor[chosen[position]][plan[chosen[position]]];
                cycled *= labor[chosen[position]][plan[chosen[(position + 1) % size]]];
            }
            if (assigned > cycled) {
                return true;
            }
        }
        for (int block = 0; block < plan.length && size < plan.length; block++) {
            int candidate = block;
            if (Arrays.stream(chosen, 0, size).noneMatch(other -> plan[other] == plan[candidate])) {
                chosen[size] = block;
                if (rotates(labor, plan, chosen, size + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
