package org.fragmenta.bench.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
}
