package org.fragmenta.solve.plants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.assertj.core.data.Offset;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.BruteForce;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Watch;
import org.junit.jupiter.api.Test;

/** Against enumeration; every certificate is evaluated in exact arithmetic. */
class PlantMethodTest {

    @Test
    void smallRandomInstances() {
        int divided = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Instance instance = Plants.random(new Random(seed));
            if (PlantMethod.applies(instance)) {
                assertOptimal(instance, PlantEnumeration.least(instance), "seed " + seed);
                divided += instance.shared().divisible().isEmpty() ? 0 : 1;
            }
        }
        assertThat(divided).isGreaterThan(100);
    }

    @Test
    void aSearchThatEndsEarlyProvesWhatItClaims() {
        int open = 0;
        for (int seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            int sites = 4 + random.nextInt(6);
            double[] opening = random.doubles(sites, 50, 250).toArray();
            double[] load = random.doubles(2 * sites, 5, 35).toArray();
            double[] capacity = random.doubles(sites, 0.2, 2.2).toArray();
            double room = (1.02 + 3 * random.nextDouble())
                    * Arrays.stream(load).sum()
                    / Arrays.stream(capacity).sum();
            Arrays.setAll(capacity, site -> room * capacity[site]);
            double[][] cost = new double[load.length][];
            Arrays.setAll(
                    cost,
                    customer -> random.doubles(sites, load[customer], 20 * load[customer])
                            .toArray());
            List<Integer> all = IntStream.range(0, load.length).boxed().toList();
            Instance instance = Plants.capacitated(opening, capacity, load, cost, all);
            Names names = Names.positions(instance);
            Solution solution = PlantMethod.solved(instance, names, new Limits(60, 3 + random.nextInt(20)), Watch.NONE)
                    .solution();
            BigFraction proven =
                    ExactPlantBound.of(instance, names, solution.certificate()).orElseThrow();
            assertThat(solution.bound()).as("seed " + seed).isLessThanOrEqualTo(solution.total());
            assertThat(proven.doubleValue())
                    .as("seed " + seed)
                    .isGreaterThanOrEqualTo(solution.bound() - Tolerance.at(solution.bound()) / 100);
            open += solution.status() == Status.LIMIT ? 1 : 0;
        }
        assertThat(open).isGreaterThan(50);
    }

    static void assertOptimal(Instance instance, double least, String of) {
        Names names = Names.positions(instance);
        Solution solution = PlantMethod.solved(instance, names, Limits.standard(), Watch.NONE)
                .solution();
        Optional<BigFraction> proven = ExactPlantBound.of(instance, names, solution.certificate());
        if (least == Double.POSITIVE_INFINITY) {
            assertThat(solution.status()).as(of).isEqualTo(Status.INFEASIBLE);
            assertThat(solution.plan()).as(of).isEmpty();
            assertThat(proven).as(of).isEmpty();
            return;
        }
        assertThat(solution.status()).as(of).isEqualTo(Status.PROVEN);
        if (instance.shared().divisible().isEmpty()) {
            assertThat(solution.plan()).as(of).isEqualTo(BruteForce.of(instance).plan());
        }
        assertThat(solution.total()).as(of).isCloseTo(least, Offset.offset(Tolerance.at(least)));
        assertThat(solution.bound()).as(of).isCloseTo(least, Offset.offset(Tolerance.at(least)));
        // what is proven in exact arithmetic is all that is claimed
        BigFraction claimed =
                new BigFraction(solution.bound()).subtract(new BigFraction(1e-12 * (1 + Math.abs(least))));
        assertThat(proven.orElseThrow().compareTo(claimed)).as(of).isNotNegative();
    }
}
