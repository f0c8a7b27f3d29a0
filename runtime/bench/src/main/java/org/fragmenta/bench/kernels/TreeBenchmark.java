package org.fragmenta.bench.kernels;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A tree of 12 blocks and 60 regions through the generic kernel. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TreeBenchmark {
    private final Instance instance = instance();
    private final double[][] marginals = new double[instance.blocks()][instance.regions()];
    private final Kernel kernel = GenericKernel.of(instance);
    private final Solver solver = solver(instance, kernel);

    private static Instance instance() {
        ModelDescriptor model = new SyntheticModel(new BlockShape.Tree(), 12, 60).descriptor(1);
        return CostModel.of(model, CustomCosts.NONE).at(model.output());
    }

    private static Solver solver(Instance instance, Kernel kernel) {
        List<int[]> links = instance.links().stream()
                .map(link -> new int[] {link.from(), link.to()})
                .toList();
        return Solver.of(instance.blocks(), links, kernel, Names.positions(instance), Limits.standard());
    }

    /** All min-marginals. */
    @Benchmark
    public double minMarginals() {
        return kernel.minMarginals(instance, marginals);
    }

    /** Plan, all min-marginals and the certificate. */
    @Benchmark
    public Solution solve() {
        return solver.solve(instance);
    }
}
