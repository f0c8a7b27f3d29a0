package org.fragmenta.solve;

/** The moment at which a solve has to stop, or its watch's wish that it does. */
public final class Deadline {
    private final long start = System.nanoTime();
    private final double seconds;
    private final Watch watch;

    private Deadline(double seconds, Watch watch) {
        this.seconds = seconds;
        this.watch = watch;
    }

    /**
     * A deadline that counts from now.
     *
     * @param seconds wall time
     * @param watch may end the solve earlier
     */
    public static Deadline in(double seconds, Watch watch) {
        return new Deadline(seconds, watch);
    }

    /** Whether the solve has to stop now. */
    public boolean passed() {
        return (System.nanoTime() - start) * 1e-9 >= seconds || watch.cancelled();
    }
}
