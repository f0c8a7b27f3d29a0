package org.fragmenta.solve.plants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
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
