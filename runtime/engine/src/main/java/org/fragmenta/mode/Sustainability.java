package org.fragmenta.mode;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Whether industry that is all in one region stays there. At a freeness phi one that leaves for the empty region earns, in
 * real terms and as a power of what it earned, {@code phi^pull [home phi + (1 - home) / phi]} (theory AG-2, AG-6, AG-8).
 *
 * @param pull how much dearer life or inputs are away from the core, 0 to below 1
 * @param home share of the core in spending on what industry sells, from 1/2 to below 1
 */
record Sustainability(double pull, double home) {
    private static final double ACCURACY = 1e-15;
    private static final int STEPS = 1_000;

    /** What one that leaves earns relative to what it earned; above 1 it leaves. */
    double entrant(double freeness) {
        return Math.exp(logEntrant(-Math.log(freeness)));
    }

    /** The freeness below which one that leaves gains. */
    double freeness() {
        double lowest = Math.log(home * (1 + pull) / ((1 - home) * (1 - pull))) / 2;
        double gaining = 2 * lowest + 1;
        while (logEntrant(gaining) <= 0) {
            gaining *= 2;
        }
        return Math.exp(-new BrentSolver(ACCURACY, ACCURACY).solve(STEPS, this::logEntrant, lowest, gaining));
    }

    /** Convex in the distance, 0 at none, and falling there: it is 0 once more. */
    private double logEntrant(double distance) {
        return distance * (1 - pull) + Math.log(home * Math.exp(-2 * distance) + 1 - home);
    }
}
