package org.fragmenta.solve;

/** The moment at which a solve has to stop, or the wish that it does, of its watch or of whoever set its limits. */
public final class Deadline {
    private final long start = System.nanoTime();
    private final Limits limits;
    private final Watch watch;

    private Deadline(Limits limits, Watch watch) {
        this.limits = limits;
        this.watch = watch;
    }

    /**
     * A deadline that counts from now.
     *
     * @param limits their wall time counts, and their wish
     * @param watch may end the solve earlier
     */
    public static Deadline in(Limits limits, Watch watch) {
        return new Deadline(limits, watch);
    }

    /** Whether the solve has to stop now. */
    public boolean passed() {
        return (System.nanoTime() - start) * 1e-9 >= limits.timeSeconds() || limits.isCancelled() || watch.cancelled();
    }
}
