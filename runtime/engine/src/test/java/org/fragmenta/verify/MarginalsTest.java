package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fragmenta.instance.Instance;
import org.fragmenta.solve.BruteForce;
import org.fragmenta.solve.RandomInstances;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarginalsTest {

    @ParameterizedTest
    @EnumSource(Shape.class)
    void areThoseOfEveryPlanTried(Shape shape) {
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < 40; seed++) {
                Instance instance = RandomInstances.small(seed, shape, temper);
                Parts parts = new Parts(instance);
                Domains domains = new Narrowing(parts).narrow(Domains.of(instance));
                if (domains.isEmpty()) {
                    continue;
                }
                double[][] expected = BruteForce.of(instance).marginals();
                String what = shape + " " + temper + " seed " + seed;
                compare(new TableMarginals(parts).all(domains), expected, what);
                if (ForestMarginals.isForest(instance)) {
                    compare(new ForestMarginals(instance).all(domains), expected, what);
                    compare(new double[][] {new ForestMarginals(instance).of(0, domains)}, expected, what);
                }
            }
        }
    }

    private static void compare(double[][] marginals, double[][] expected, String what) {
        for (int block = 0; block < marginals.length; block++) {
            for (int region = 0; region < marginals[block].length; region++) {
                if (expected[block][region] == Double.POSITIVE_INFINITY) {
                    assertThat(marginals[block][region]).as(what).isEqualTo(Double.POSITIVE_INFINITY);
                } else {
                    assertThat(marginals[block][region]).as(what).isCloseTo(expected[block][region], within(1e-9));
                }
            }
        }
    }
}
