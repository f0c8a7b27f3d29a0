package org.fragmenta.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SolverTest {

    @ParameterizedTest
    @EnumSource
    void findsAndProvesTheCanonicalPlan(Shape shape) {
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < 100; seed++) {
                Instance instance = RandomInstances.small(seed, shape, temper);
                Names names = Names.positions(instance);
                String label = shape + " " + temper + " seed " + seed;

                Solution solution = Solver.solve(instance, names);

                BruteForce truth = BruteForce.of(instance);
                assertThat(solution.plan()).as(label).isEqualTo(truth.plan());
                assertProven(label, instance, names, solution);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAndProvesTheSameWithoutTables(Shape shape) {
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < 100; seed++) {
                Instance instance = RandomInstances.small(seed, shape, temper);
                Names names = Names.positions(instance);
                String label = shape + " " + temper + " seed " + seed;
                Limits noTables = new Limits(60, 100_000, 1L << 20, 0);

                Solution solution = Solver.solve(instance, GenericKernel.of(instance), names, noTables);

                assertThat(solution.plan())
                        .as(label)
                        .isEqualTo(BruteForce.of(instance).plan());
                assertProven(label, instance, names, solution);
            }
        }
    }

    /** Checks total, bound and certificate of a solution that claims to be final. */
    static void assertProven(String label, Instance instance, Names names, Solution solution) {
        Optional<BigDecimal> proven = ExactBound.of(instance, names, solution.certificate());
        if (solution.plan().isEmpty()) {
            assertThat(solution.status()).as(label).isEqualTo(Status.INFEASIBLE);
            assertThat(solution.total()).as(label).isInfinite();
            assertThat(proven).as(label).isEmpty();
            return;
        }
        assertThat(solution.status()).as(label).isEqualTo(Status.PROVEN);
        int[] plan = solution.plan().stream().mapToInt(Integer::intValue).toArray();
        assertThat(solution.total()).as(label).isEqualTo(instance.costOf(plan));
        assertThat(solution.bound()).as(label).isLessThanOrEqualTo(solution.total());
        assertThat(new BigDecimal(solution.bound())).as(label).isLessThanOrEqualTo(proven.orElseThrow());
        assertThat(solution.total() - solution.bound()).as(label).isLessThanOrEqualTo(Tolerance.at(solution.total()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIN", "TREE", "FOREST"})
    void provesForestsWhoseNumbersDifferWildly(Shape shape) {
        for (long seed = 0; seed < 50; seed++) {
            Instance instance = RandomInstances.sized(seed, shape, Temper.REAL, 6, 4);
            double[][] costs = new double[6][];
            for (int block = 0; block < 6; block++) {
                costs[block] = instance.blockCost(block).clone();
                costs[block][(block + 1) % 4] += 1e14;
            }
            Instance wild = new Instance(4, costs, instance.links());
            Names names = Names.positions(wild);

            Solution solution = Solver.solve(wild, names);

            String label = shape + " seed " + seed;
            assertThat(solution.plan()).as(label).isEqualTo(BruteForce.of(wild).plan());
            assertProven(label, wild, names, solution);
        }
    }
}
