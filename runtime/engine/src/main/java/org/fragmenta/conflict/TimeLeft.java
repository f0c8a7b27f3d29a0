package org.fragmenta.conflict;

import org.fragmenta.solve.Limits;

/** What is left of the time of a whole search. */
final class TimeLeft {
    /** A solve that was begun may take as long before it answers with what it has. */
    private static final double LEAST_SECONDS = 0.001;

    private final Limits limits;
    private final long start = System.nanoTime();

    /**
     * @param limits of all solves together as to time, of each one otherwise
     */
    TimeLeft(Limits limits) {
        this.limits = limits;
    }

    /** Whether there is none. */
    boolean isOver() {
        return seconds() <= 0 || limits.isCancelled();
    }

    /** The limits of the next solve. */
    Limits limits() {
        return limits.within(Math.max(seconds(), LEAST_SECONDS));
    }

    private double seconds() {
        return limits.timeSeconds() - (System.nanoTime() - start) * 1e-9;
    }
}
