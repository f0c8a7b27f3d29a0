package org.fragmenta.bench.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;

/** CPU time, native code included, and wall time. Every solver here is told to use one thread, the caller's. */
public final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Long, Long> before;
    private final long cpu;
    private final long wall = System.nanoTime();

    private Stopwatch(Map<Long, Long> before) {
        this.before = before;
        this.cpu = THREADS.getCurrentThreadCpuTime();
    }

    /** A watch of the calling thread. */
    public Stopwatch() {
        this(Map.of());
    }

    /**
     * A watch of all threads of the JVM but those that compile and collect garbage, for solvers that hand work to threads
     * of their own. What threads did that have ended is not counted.
     */
    public static Stopwatch ofAllThreads() {
        return new Stopwatch(cpuByThread());
    }

    private static Map<Long, Long> cpuByThread() {
        Map<Long, Long> nanos = new HashMap<>();
        for (long thread : THREADS.getAllThreadIds()) {
            nanos.put(thread, Math.max(0, THREADS.getThreadCpuTime(thread)));
        }
        return nanos;
    }

    /** CPU time since this watch was made, nanoseconds. */
    public long cpuNanos() {
        if (before.isEmpty()) {
            return THREADS.getCurrentThreadCpuTime() - cpu;
        }
        return cpuByThread().entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .sum();
    }

    /** Wall time since this watch was made, nanoseconds. */
    public long wallNanos() {
        return System.nanoTime() - wall;
    }
}
