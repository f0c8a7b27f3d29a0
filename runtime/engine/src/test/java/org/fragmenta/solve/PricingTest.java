package org.fragmenta.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.fragmenta.solve.parts.DividedForce;
import org.fragmenta.solve.parts.RandomParts;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.EliminationOrder;
import org.fragmenta.structure.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricingTest {
    private static final Limits ENOUGH = new Limits(60, 100_000);

    /** Searches stop short of this. */
    private static final Limits FEW = new Limits(60, 12, 1 << 25, 1L << 40);

    private int exact;
    private int bounds;
    private int above;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sharedPartsAgreeWithEveryPlanTried(boolean enough) {
        for (long seed = 0; seed < 200; seed++) {
            Instance instance = RandomParts.small(seed);
            List<List<Integer>> rows = rows(instance, new Random(seed));
            Priced priced = Solver.priced(
                    instance,
                    GenericKernel.of(instance),
                    Names.positions(instance),
                    enough ? ENOUGH : FEW,
                    Watch.NONE,
                    rows,
                    Optional.empty());
            if (priced.solution().status() == Status.PROVEN) {
                compare(priced, truth(instance, rows), "seed " + seed);
            }
        }
        assertThat(exact).isGreaterThan(500);
        assertThat(bounds > 100).as("%s bounds", bounds).isEqualTo(!enough);
    }

    @Test
    void plantsOfDividedBlocksAgreeWithEveryPlanTried() {
        for (long seed = 0; seed < 150; seed++) {
            Instance instance = RandomParts.divided(seed);
            List<Integer> pool = instance.shared().groups().get(0).blocks();
            List<Integer> divisible = instance.shared().divisible();
            if (divisible.isEmpty()) {
                continue;
            }
            Priced priced = Solver.priced(
                    instance,
                    GenericKernel.of(instance),
                    Names.positions(instance),
                    ENOUGH,
                    Watch.NONE,
                    List.of(pool),
                    Optional.empty());
            if (priced.solution().status() == Status.PROVEN) {
                double[] row = new double[instance.regions()];
                Arrays.setAll(row, region -> DividedForce.optimum(instance, region));
                compare(priced, new double[][] {row}, "seed " + seed);
            }
        }
        assertThat(bounds).isZero();
        assertThat(exact).isGreaterThan(100);
    }

    @Test
    void wideBlockGraphsAgreeWithEveryPlanTried() {
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < 30; seed++) {
                Instance instance = RandomInstances.small(seed, Shape.WIDTH_4, temper);
                List<Integer> order =
                        EliminationOrder.of(Graph.of(instance.blocks(), GenericKernel.pairs(instance)))
                                .buckets()
                                .stream()
                                .map(Elimination.Bucket::block)
                                .toList();
                SearchSpace space = new SearchSpace(instance, order);
                Deadline deadline = Deadline.in(ENOUGH, Watch.NONE);
                Search search = new Search(
                        space,
                        space.consistency().possible(),
                        Reparametrisation.zero(instance),
                        ENOUGH,
                        deadline,
                        Watch.NONE);
                search.run();
                Solution alone = Solver.solve(
                        instance,
                        GenericKernel.of(instance),
                        Names.positions(instance),
                        new Limits(60, 100_000, 1 << 25, 0));
                if (alone.status() == Status.PROVEN) {
                    Solved solved = new Solved(alone, Optional.of(new SearchPricer(space, search, ENOUGH, deadline)));
                    List<List<Integer>> rows = IntStream.range(0, instance.blocks())
                            .mapToObj(List::of)
                            .toList();
                    compare(
                            Pricing.of(solved, rows, List.of(), ENOUGH, deadline),
                            truth(instance, rows),
                            temper + " seed " + seed);
                }
            }
        }
        assertThat(bounds).isZero();
        assertThat(exact).isGreaterThan(500);
    }

    @Test
    void withHardlyAnyBudgetTheLeavesOfTheWholeBoundAllGaps() {
        Limits few = new Limits(60, 100_000, 1 << 25, 1 << 13);
        for (long seed = 0; seed < 100; seed++) {
            Instance instance = RandomParts.small(seed);
            List<List<Integer>> rows = rows(instance, new Random(seed));
            Priced priced = Solver.priced(
                    instance,
                    GenericKernel.of(instance),
                    Names.positions(instance),
                    few,
                    Watch.NONE,
                    rows,
                    Optional.empty());
            if (priced.solution().status() == Status.PROVEN) {
                compare(priced, truth(instance, rows), "seed " + seed);
            }
        }
        assertThat(above).as("of %s bounds", bounds).isGreaterThan(bounds / 2);
    }

    /** Single blocks, some of them together in a row. */
    private static List<List<Integer>> rows(Instance instance, Random random) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int block = 0; block < instance.blocks(); block++) {
            if (rows.isEmpty() || random.nextInt(3) > 0) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(block);
        }
        return instance.shared().isEmpty()
                ? IntStream.range(0, instance.blocks()).mapToObj(List::of).toList()
                : rows;
    }

    private static double[][] truth(Instance instance, List<List<Integer>> rows) {
        double[][] marginals = BruteForce.of(instance).marginals();
        double[][] truth = new double[rows.size()][instance.regions()];
        for (int row = 0; row < truth.length; row++) {
            List<Integer> blocks = rows.get(row);
            Arrays.setAll(
                    truth[row],
                    region -> blocks.stream()
                            .mapToDouble(block -> marginals[block][region])
                            .min()
                            .orElseThrow());
        }
        return truth;
    }

    private void compare(Priced priced, double[][] truth, String label) {
        for (int row = 0; row < truth.length; row++) {
            for (int region = 0; region < truth[row].length; region++) {
                String place = label + " row " + row + " region " + region;
                double expected = truth[row][region];
                double atLeast = priced.atLeast().get(row)[region];
                double close = 2 * Tolerance.at(priced.solution().total());
                if (!priced.exact().get(row)[region]) {
                    bounds++;
                    above += atLeast > priced.solution().total() + close ? 1 : 0;
                    assertThat(atLeast).as(place).isLessThanOrEqualTo(expected + close);
                } else if (expected == Double.POSITIVE_INFINITY) {
                    assertThat(atLeast).as(place).isEqualTo(expected);
                } else {
                    exact++;
                    assertThat(atLeast).as(place).isCloseTo(expected, within(close));
                }
            }
        }
    }
}
