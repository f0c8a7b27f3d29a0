package org.fragmenta.nearoptimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.RandomInstances;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list against all plans, tried one by one and sorted. */
class PlanSequenceTest {
    private static final int ROUNDS = 12;
    private static final int MOST = 40;

    /** A plan with its cost. */
    private record Tried(int order, int[] plan, double cost) {}

    @ParameterizedTest
    @EnumSource(Shape.class)
    void plansComeByCostAndThenInCanonicalOrder(Shape shape) {
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < ROUNDS; seed++) {
                check(List.of(RandomInstances.small(seed, shape, temper)), Limits.standard(), shape, temper, seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Temper.class)
    void plansOfAllTechnologiesCompete(Temper temper) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            List<Instance> technologies = List.of(
                    RandomInstances.small(seed, Shape.CHAIN, temper),
                    RandomInstances.small(seed + 100, Shape.TREE, temper),
                    RandomInstances.small(seed + 200, Shape.SINGLE, temper));
            check(technologies, Limits.standard(), Shape.LOOSE, temper, seed);
        }
    }

    /** Without room for tables or for pricing regions there are no min-marginals to go by. */
    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"PARALLEL", "WIDTH_2", "WIDTH_3"})
    void boxesAreSplitWithoutMinMarginalsToo(Shape shape) {
        Limits noTables = new Limits(60, 1_000_000, 1 << 20, 0);
        for (Temper temper : List.of(Temper.REAL, Temper.SPARSE, Temper.MOSTLY_IMPOSSIBLE)) {
            for (long seed = 0; seed < ROUNDS; seed++) {
                check(List.of(RandomInstances.small(seed, shape, temper)), noTables, shape, temper, seed);
            }
        }
    }

    private static void check(List<Instance> technologies, Limits limits, Shape shape, Temper temper, long seed) {
        List<Tried> all = new ArrayList<>();
        List<Space> spaces = new ArrayList<>();
        for (Instance instance : technologies) {
            tryAll(spaces.size(), instance, all);
            spaces.add(Space.of(spaces.size(), instance, Names.positions(instance)));
        }
        all.sort(Comparator.comparingDouble(Tried::cost));
        List<Tried> expected = inCanonicalOrder(all);
        PlanSequence sequence = new PlanSequence(spaces, limits);
        for (int at = 0; at < Math.min(MOST, expected.size()); at++) {
            Optional<RankedPlan> next = sequence.next(Double.POSITIVE_INFINITY);
            assertThat(next)
                    .as("%s %s seed %d, plan %d", shape, temper, seed, at)
                    .isPresent();
            assertThat(next.get().cost())
                    .as("%s %s seed %d, plan %d", shape, temper, seed, at)
                    .isCloseTo(expected.get(at).cost(), within(1e-9));
            assertThat(next.get().space().order())
                    .as("%s %s seed %d, plan %d", shape, temper, seed, at)
                    .isEqualTo(expected.get(at).order());
            assertThat(next.get().solution().plan())
                    .as("%s %s seed %d, plan %d", shape, temper, seed, at)
                    .containsExactlyElementsOf(
                            Arrays.stream(expected.get(at).plan()).boxed().toList());
        }
        if (expected.size() <= MOST) {
            assertThat(sequence.next(Double.POSITIVE_INFINITY))
                    .as("%s %s seed %d, after the last", shape, temper, seed)
                    .isEmpty();
            assertThat(sequence.least()).isEqualTo(Double.POSITIVE_INFINITY);
        } else {
            assertThat(sequence.least())
                    .as("%s %s seed %d, next cost", shape, temper, seed)
                    .isLessThanOrEqualTo(expected.get(MOST).cost() + 1e-9);
        }
    }

    private static void tryAll(int order, Instance instance, List<Tried> all) {
        int[] plan = new int[instance.blocks()];
        boolean more = true;
        while (more) {
            double cost = instance.costOf(plan);
            if (cost < Double.POSITIVE_INFINITY) {
                all.add(new Tried(order, plan.clone(), cost));
            }
            int block = plan.length - 1;
            while (block >= 0 && ++plan[block] == instance.regions()) {
                plan[block--] = 0;
            }
            more = block >= 0;
        }
    }

    /** Costs of these instances tie or are far apart, so that groups of ties are clear. */
    private static List<Tried> inCanonicalOrder(List<Tried> byCost) {
        List<Tried> sorted = new ArrayList<>();
        int start = 0;
        while (start < byCost.size()) {
            double cost = byCost.get(start).cost();
            int end = start;
            while (end < byCost.size() && byCost.get(end).cost() <= cost + Tolerance.at(cost)) {
                end++;
            }
            List<Tried> tied = new ArrayList<>(byCost.subList(start, end));
            tied.sort(Comparator.comparingInt(Tried::order).thenComparing(Tried::plan, Arrays::compare));
            sorted.addAll(tied);
            start = end;
        }
        return sorted;
    }
}
