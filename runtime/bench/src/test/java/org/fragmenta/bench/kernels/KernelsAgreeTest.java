package org.fragmenta.bench.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the benchmarks time are different ways to one answer. */
class KernelsAgreeTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 60, 200})
    void aMessageOverTheNetworkIsTheOneOverTheMatrix(int regions) {
        MessageBenchmark benchmark = new MessageBenchmark();
        benchmark.regions = regions;
        benchmark.prepare();
        double[] dense = benchmark.dense().clone();

        assertThat(benchmark.network()).containsExactly(dense, within(1e-6));
    }

    @Test
    void theSolverFindsTheLeastOfTheMinMarginals() {
        TreeBenchmark benchmark = new TreeBenchmark();

        assertThat(benchmark.solve().total()).isCloseTo(benchmark.minMarginals(), within(1e-6));
    }

    @Test
    void theGeneratedKernelFindsWhatTheGenericOneFinds() {
        BicycleBenchmark benchmark = new BicycleBenchmark();
        double least = benchmark.generic();
        List<double[]> generic =
                Arrays.stream(benchmark.marginals()).map(double[]::clone).toList();

        assertThat(benchmark.generated()).isCloseTo(least, within(1e-6));
        for (int block = 0; block < generic.size(); block++) {
            assertThat(benchmark.marginals()[block]).containsExactly(generic.get(block), within(1e-6));
        }
    }

    @Test
    void aWhatIfIsSolvedWithItsOwnNumbers() {
        BicycleBenchmark benchmark = new BicycleBenchmark();
        double least = benchmark.generated();

        assertThat(benchmark.whatIfOfWageAndOutput().totalCost()).isLessThan(least / 2);
    }
}
