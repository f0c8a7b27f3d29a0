package org.fragmenta.bench.kernels;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.instance.NetworkLinkCost;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Logistics;
import org.fragmenta.logistics.TariffGroups;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One min-plus message to all regions: over a matrix, and by two sweeps over the logistic network. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MessageBenchmark {
    private static final double COORDINATION = 3_000;
    private static final double UNITS = 1_000_000;

    /** Number of regions. */
    @Param({"60", "500", "2000"})
    public int regions = 60;

    private LinkCost matrix = DenseLinkCost.ofRows(0, new double[0]);
    private LinkCost sweeps = matrix;
    private double[] in = {};
    private double[] out = {};

    /** Makes the network, both forms of the link cost and a message to send. */
    @Setup
    public void prepare() {
        ModelDescriptor model = new SyntheticModel(new BlockShape.Chain(), 2, regions).descriptor(1);
        Logistics logistics = Logistics.of(model.regionSet());
        LinkDescriptor link = model.links().get(0);
        Goods goods = Goods.of(
                link.weightKg(),
                link.value(),
                link.shipmentKg(),
                model.economy().timeCost());
        sweeps = NetworkLinkCost.of(
                logistics.sweeps(goods),
                UNITS,
                COORDINATION,
                TariffGroups.of(logistics.countries(), regions),
                link.value());
        double[] cells = new double[regions * regions];
        double[] row = new double[regions];
        for (int from = 0; from < regions; from++) {
            sweeps.costsFrom(from, row);
            System.arraycopy(row, 0, cells, from * regions, regions);
        }
        matrix = DenseLinkCost.ofRows(regions, cells);
        in = new SplittableRandom(2).doubles(regions, 0, UNITS).toArray();
        out = new double[regions];
    }

    @Benchmark
    public double[] dense() {
        matrix.toReceiver(in, out);
        return out;
    }

    @Benchmark
    public double[] network() {
        sweeps.toReceiver(in, out);
        return out;
    }
}
