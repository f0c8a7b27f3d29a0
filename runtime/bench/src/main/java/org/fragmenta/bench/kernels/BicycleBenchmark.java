package org.fragmenta.bench.kernels;

import java.util.concurrent.TimeUnit;
import org.fragmenta.bench.bicycle.BicycleParameters;
import org.fragmenta.bench.bicycle.BicyclePlan;
import org.fragmenta.bench.bicycle.BicycleSolver;
import org.fragmenta.bench.bicycle.FiveCountriesRegion;
import org.fragmenta.instance.Instance;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A compiled tree of 6 blocks and 10 regions, solved again with new numbers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BicycleBenchmark {
    private final BicycleSolver solver = new BicycleSolver();
    private final BicycleParameters baseline = BicycleParameters.baseline();
    private final Instance instance = baseline.costs().instance();
    private final Kernel kernel = GenericKernel.of(instance);
    private final double[][] marginals = new double[instance.blocks()][instance.regions()];
    private double wage = 1;

    /** All min-marginals by the generic kernel. */
    @Benchmark
    public double generic() {
        return kernel.minMarginals(instance, marginals);
    }

    /** All min-marginals by the generated kernel. */
    @Benchmark
    public double generated() {
        return solver.minMarginals(instance, marginals);
    }

    /** From another wage to parameters, numbers, min-marginals and plan. */
    @Benchmark
    public BicyclePlan whatIfOfAWage() {
        return solver.solve(baseline.withWage(FiveCountriesRegion.FALLOWFIELD, nextWage()));
    }

    /** The same with another output too, which changes every cost. */
    @Benchmark
    public BicyclePlan whatIfOfWageAndOutput() {
        double next = nextWage();
        return solver.solve(
                baseline.withWage(FiveCountriesRegion.FALLOWFIELD, next).withOutput(100_000 * next));
    }

    private double nextWage() {
        wage = wage < 9 ? wage + 0.01 : 1;
        return wage;
    }

    double[][] marginals() {
        return marginals;
    }
}
