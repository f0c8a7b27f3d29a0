package org.fragmenta.solve.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.BruteForce;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Watch;
import org.junit.jupiter.api.Test;

class PartsMethodTest {

    @Test
    void findsTheOptimumOfEveryCombinationOfParts() {
        for (long seed = 0; seed < 2500; seed++) {
            Instance instance = RandomParts.small(seed);
            double optimum = BruteForce.of(instance).optimum();
            Solution solution =
                    PartsMethod.solve(instance, Names.positions(instance), new Limits(60, 100_000), Watch.NONE);
            String model = "seed " + seed;
            if (optimum == Double.POSITIVE_INFINITY) {
                assertThat(solution.status()).as(model).isEqualTo(Status.INFEASIBLE);
                continue;
            }
            assertThat(solution.status()).as(model).isEqualTo(Status.PROVEN);
            assertThat(solution.total()).as(model).isCloseTo(optimum, within(Tolerance.at(optimum)));
            assertThat(solution.bound()).as(model).isLessThanOrEqualTo(optimum + 1e-12 * Math.abs(optimum));
            assertThat(instance.costOf(
                            solution.plan().stream().mapToInt(region -> region).toArray()))
                    .as(model)
                    .isEqualTo(solution.total());
        }
    }

    @Test
    void dividesBlocksAsTheSimplexMethodDoes() {
        for (long seed = 0; seed < 1500; seed++) {
            Instance instance = RandomParts.divided(seed);
            double optimum = DividedForce.optimum(instance);
            Solution solution =
                    PartsMethod.solve(instance, Names.positions(instance), new Limits(60, 100_000), Watch.NONE);
            String model = "seed " + seed;
            if (optimum == Double.POSITIVE_INFINITY) {
                assertThat(solution.status()).as(model).isEqualTo(Status.INFEASIBLE);
                continue;
            }
            assertThat(solution.status()).as(model).isEqualTo(Status.PROVEN);
            assertThat(solution.total()).as(model).isCloseTo(optimum, within(1e-7 * Math.max(1, optimum)));
            assertThat(costOf(instance, solution)).as(model).isEqualTo(solution.total());
        }
    }

    private static double costOf(Instance instance, Solution solution) {
        double[][] shares = new double[instance.blocks()][instance.regions()];
        solution.shares().forEach(share -> shares[share.block()][share.region()] = share.share());
        return instance.costOf(
                solution.plan().stream().mapToInt(region -> region).toArray(), shares);
    }
}
