package org.fragmenta.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** The time that work takes once the JVM has compiled it: the median over samples of ten milliseconds or one run. */
public final class WarmTime {
    private static final double SAMPLE_NANOS = 10e6;
    private static final double WARM_UP_NANOS = 1e9;
    private static final double BUDGET_NANOS = 3e9;
    private static final int MOST_SAMPLES = 15;
    private static final int FEWEST_SAMPLES = 3;

    private WarmTime() {}

    /**
     * CPU nanoseconds of one run, all in the calling thread.
     *
     * @param work what is measured; it answers a number that depends on all that it computes, so that nothing of it can
     *     be left out
     */
    public static double nanos(DoubleSupplier work) {
        double sum = 0;
        long runs = 0;
        Stopwatch warmUp = new Stopwatch();
        while (warmUp.cpuNanos() < WARM_UP_NANOS || runs == 0) {
            sum += work.getAsDouble();
            runs++;
        }
        double run = warmUp.cpuNanos() / (double) runs;
        long batch = (long) Math.ceil(SAMPLE_NANOS / run);
        int size = Math.max(FEWEST_SAMPLES, (int) Math.min(MOST_SAMPLES, BUDGET_NANOS / run));
        List<Double> samples = new ArrayList<>();
        while (samples.size() < size) {
            Stopwatch watch = new Stopwatch();
            for (long repeat = 0; repeat < batch; repeat++) {
                sum += work.getAsDouble();
            }
            samples.add(watch.cpuNanos() / (double) batch);
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("the work that was measured gave no number");
        }
        return Figures.median(samples);
    }
}
