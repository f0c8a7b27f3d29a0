package org.fragmenta.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must happen to the answer when the question changes in a known way. All costs are integers, so sums are exact. */
class MetamorphicTest {
    private static final int SEEDS = 40;

    @ParameterizedTest
    @EnumSource
    void costsTimesThreeCostThreeTimesAsMuch(Shape shape) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = RandomInstances.small(seed, shape, Temper.SPARSE);
            Instance tripled =
                    changed(instance, (block, region, cost) -> 3 * cost, cost -> 3 * cost, identity(instance));

            Solution before = solve(instance);
            Solution after = solve(tripled);

            String label = shape + " seed " + seed;
            assertThat(after.total()).as(label).isEqualTo(3 * before.total());
            assertThat(after.plan()).as(label).isEqualTo(before.plan());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConstantForABlockShiftsEverythingByIt(Shape shape) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = RandomInstances.small(seed, shape, Temper.SPARSE);
            Instance shifted = changed(
                    instance,
                    (block, region, cost) -> block == 0 ? cost + 1000 : cost,
                    cost -> cost,
                    identity(instance));

            Solution before = solve(instance);
            Solution after = solve(shifted);

            String label = shape + " seed " + seed;
            assertThat(after.total()).as(label).isEqualTo(before.total() + 1000);
            assertThat(after.plan()).as(label).isEqualTo(before.plan());
            assertMarginals(label, instance, after, before, 1000, identity(instance));
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherNamesForRegionsMoveTheAnswerWithThem(Shape shape) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = RandomInstances.small(seed, shape, Temper.SPARSE);
            List<Integer> names = new ArrayList<>(identity(instance));
            Collections.shuffle(names, new Random(seed));
            Instance renamed = changed(instance, (block, region, cost) -> cost, cost -> cost, names);

            Solution before = solve(instance);
            Solution after = solve(renamed);

            String label = shape + " seed " + seed;
            assertThat(after.total()).as(label).isEqualTo(before.total());
            assertMarginals(label, instance, after, before, 0, names);
        }
    }

    private static void assertMarginals(
            String label, Instance instance, Solution after, Solution before, double shift, List<Integer> names) {
        for (int block = 0; block < instance.blocks(); block++) {
            for (int region = 0; region < instance.regions(); region++) {
                assertThat(after.marginals().get(block)[names.get(region)])
                        .as(label)
                        .isEqualTo(before.marginals().get(block)[region] + shift);
            }
        }
    }

    private static Solution solve(Instance instance) {
        return Solver.solve(instance, Names.positions(instance));
    }

    private interface BlockChange {
        double apply(int block, int region, double cost);
    }

    private interface CellChange {
        double apply(double cost);
    }

    private static List<Integer> identity(Instance instance) {
        List<Integer> identity = new ArrayList<>();
        for (int region = 0; region < instance.regions(); region++) {
            identity.add(region);
        }
        return identity;
    }

    private static Instance changed(Instance instance, BlockChange blocks, CellChange cells, List<Integer> names) {
        int regions = instance.regions();
        double[][] costs = new double[instance.blocks()][regions];
        for (int block = 0; block < costs.length; block++) {
            for (int region = 0; region < regions; region++) {
                costs[block][names.get(region)] = blocks.apply(block, region, instance.blockCost(block)[region]);
            }
        }
        List<Link> links = new ArrayList<>();
        for (Link link : instance.links()) {
            double[] table = new double[regions * regions];
            for (int from = 0; from < regions; from++) {
                for (int to = 0; to < regions; to++) {
                    table[names.get(from) * regions + names.get(to)] =
                            cells.apply(link.cost().at(from, to));
                }
            }
            links.add(new Link(link.from(), link.to(), DenseLinkCost.ofRows(regions, table)));
        }
        return new Instance(regions, costs, links);
    }
}
