package org.fragmenta.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.fragmenta.instance.Instance;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenericKernelTest {

    @ParameterizedTest
    @EnumSource
    void agreesWithEveryPlanTried(Shape shape) {
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < 150; seed++) {
                Instance instance = RandomInstances.small(seed, shape, temper);
                String label = shape + " " + temper + " seed " + seed;
                BruteForce truth = BruteForce.of(instance);
                double[][] marginals = new double[instance.blocks()][instance.regions()];

                double optimum = GenericKernel.of(instance).minMarginals(instance, marginals);

                assertSame(label, temper, optimum, truth.optimum());
                assertThat(GenericKernel.of(instance).least(instance)).as(label).isEqualTo(optimum);
                for (int block = 0; block < marginals.length; block++) {
                    for (int region = 0; region < instance.regions(); region++) {
                        assertSame(
                                label + " block " + block + " region " + region,
                                temper,
                                marginals[block][region],
                                truth.marginals()[block][region]);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameAnswersFromAUsedWorkspace(Shape shape) {
        Instance first = RandomInstances.sized(1, shape, Temper.REAL, shape == Shape.SINGLE ? 1 : 6, 4);
        GenericKernel kernel = GenericKernel.of(first);
        double[][] marginals = new double[first.blocks()][4];
        double[][] again = new double[first.blocks()][4];

        double optimum = kernel.minMarginals(first, marginals);
        Instance wider = RandomInstances.sized(1, shape, Temper.SPARSE, first.blocks(), 5);
        kernel.minMarginals(wider, new double[first.blocks()][5]);
        double repeated = kernel.minMarginals(first, again);

        assertThat(repeated).isEqualTo(optimum);
        assertThat(Arrays.deepEquals(again, marginals)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void pricesSubsidisedBlocks(Shape shape) {
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < 30; seed++) {
                Instance instance = RandomInstances.small(seed, shape, temper);
                double[][] costs = new double[instance.blocks()][];
                Arrays.setAll(
                        costs,
                        block -> Arrays.stream(instance.blockCost(block))
                                .map(cost -> cost - 64)
                                .toArray());
                Instance subsidised = new Instance(instance.regions(), costs, instance.links());
                String label = shape + " " + temper + " seed " + seed;
                double[][] marginals = new double[instance.blocks()][instance.regions()];

                double optimum = GenericKernel.of(subsidised).minMarginals(subsidised, marginals);

                double truth = BruteForce.of(instance).optimum() - 64.0 * instance.blocks();
                assertThat(optimum).as(label).isCloseTo(truth, within(1e-10));
                assertThat(Arrays.stream(marginals[0]).min().orElseThrow())
                        .as(label)
                        .isCloseTo(truth, within(1e-10));
            }
        }
    }

    private static void assertSame(String label, Temper temper, double found, double truth) {
        if (temper == Temper.REAL && Double.isFinite(truth)) {
            assertThat(found).as(label).isCloseTo(truth, within(1e-12 * truth));
        } else {
            assertThat(found).as(label).isEqualTo(truth);
        }
    }
}
