package org.fragmenta.solve.plants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.BruteForce;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Priced;
import org.fragmenta.solve.Solver;
import org.junit.jupiter.api.Test;

class PlantPricerTest {

    @Test
    void wholeCustomersAgreeWithEveryPlanTried() {
        int compared = 0;
        for (int seed = 0; seed < 600; seed++) {
            Instance instance = Plants.random(new Random(seed));
            if (!PlantMethod.applies(instance) || !instance.shared().divisible().isEmpty()) {
                continue;
            }
            Priced priced =
                    Solver.priced(instance, GenericKernel.of(instance), Names.positions(instance), Limits.standard());
            if (priced.solution().status() != Status.PROVEN) {
                continue;
            }
            double[][] truth = BruteForce.of(instance).marginals();
            for (int block = 0; block < truth.length; block++) {
                for (int region = 0; region < truth[block].length; region++) {
                    String place = "seed " + seed + " block " + block + " region " + region;
                    assertThat(priced.exact().get(block)[region]).as(place).isTrue();
                    double found = priced.atLeast().get(block)[region];
                    double expected = truth[block][region];
                    if (expected == Double.POSITIVE_INFINITY) {
                        assertThat(found).as(place).isEqualTo(expected);
                    } else {
                        compared++;
                        assertThat(found).as(place).isCloseTo(expected, within(2 * Tolerance.at(expected)));
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }
}
