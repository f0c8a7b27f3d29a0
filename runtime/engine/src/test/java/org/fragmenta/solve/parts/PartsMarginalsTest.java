package org.fragmenta.solve.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.BruteForce;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Watch;
import org.junit.jupiter.api.Test;

class PartsMarginalsTest {
    private static final Limits LIMITS = new Limits(60, 100_000);

    @Test
    void theyAreThoseOfEveryPlanTried() {
        int compared = 0;
        for (long seed = 0; seed < 200; seed++) {
            Instance instance = RandomParts.small(seed);
            Solution solution = solved(instance);
            if (solution.status() != Status.PROVEN) {
                continue;
            }
            double[][] truth = BruteForce.of(instance).marginals();
            List<double[]> marginals = marginals(instance, solution, LIMITS);
            double close = 2 * Tolerance.at(solution.total());
            for (int block = 0; block < truth.length; block++) {
                for (int region = 0; region < truth[block].length; region++) {
                    String place = "seed " + seed + " block " + block + " region " + region;
                    double expected = truth[block][region];
                    double actual = marginals.get(block)[region];
                    compared++;
                    if (expected == Double.POSITIVE_INFINITY) {
                        assertThat(actual).as(place).isEqualTo(expected);
                    } else {
                        assertThat(actual).as(place).isCloseTo(expected, within(close));
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    @Test
    void limitsLeaveThemUnknownRatherThanWrong() {
        Instance instance = Transformed.large(3, 12, 30);
        Solution solution = solved(instance);
        assertThat(marginals(instance, solution, new Limits(60, 1_000_000, 1 << 24, 1 << 20)))
                .as("too many additions")
                .isEmpty();
        assertThat(marginals(instance, solution, new Limits(60, 1_090, 1 << 24, 1L << 40)))
                .as("too few nodes")
                .isEmpty();
    }

    private static Solution solved(Instance instance) {
        return PartsMethod.solve(instance, Names.positions(instance), LIMITS, Watch.NONE);
    }

    private static List<double[]> marginals(Instance instance, Solution solution, Limits limits) {
        return PartsMarginals.of(
                instance,
                Names.positions(instance),
                IntStream.range(0, instance.blocks()).boxed().toList(),
                solution,
                limits,
                Deadline.in(limits, Watch.NONE));
    }
}
