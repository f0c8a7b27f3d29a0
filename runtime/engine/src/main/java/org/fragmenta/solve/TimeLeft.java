package org.fragmenta.solve;

/** What is left of the time of several solves together. */
public final class TimeLeft {
    /** A solve that was begun may take as long before it answers with what it has. */
    private static final double LEAST_SECONDS = 0.001;

    private final Limits limits;
    private final long start;

    /**
     * @param limits of all solves together as to time, of each one otherwise
     */
    public TimeLeft(Limits limits) {
        this(limits, System.nanoTime());
    }

    /**
     * What is left of a time that began earlier.
     *
     * @param start the {@link System#nanoTime()} that it counts from
     */
    public TimeLeft(Limits limits, long start) {
        this.limits = limits;
        this.start = start;
    }

    /** Whether there is none. */
    public boolean isOver() {
        return seconds() <= 0 || limits.isCancelled();
    }

    /** The limits of the next solve. */
    public Limits limits() {
        return limits(1);
    }

    /** The limits of the next of some solves that are to have as much time each. */
    public Limits limits(int solves) {
        return limits.within(Math.max(seconds() / solves, LEAST_SECONDS));
    }

    private double seconds() {
        return limits.timeSeconds() - (System.nanoTime() - start) * 1e-9;
    }
}
