package org.fragmenta.bench.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * CPU time of the calling thread, native code included, and wall time. Every solver here runs with one thread, the
 * caller's.
 */
public final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long cpu = THREADS.getCurrentThreadCpuTime();
    private final long wall = System.nanoTime();

    /** CPU time since this watch was made, nanoseconds. */
    public long cpuNanos() {
        return THREADS.getCurrentThreadCpuTime() - cpu;
    }

    /** Wall time since this watch was made, nanoseconds. */
    public long wallNanos() {
        return System.nanoTime() - wall;
    }
}
