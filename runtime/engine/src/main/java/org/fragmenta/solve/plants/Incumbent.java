package org.fragmenta.solve.plants;

import org.fragmenta.result.Tolerance;

/** The best plan found so far. */
final class Incumbent {
    /** Nodes close before the tolerance is used up, because the rest of it belongs to rounding. */
    private static final double CLOSED = 0.25;

    private Assignment best = Assignment.NONE;

    /** Takes a plan if it is cheaper than the best so far. */
    void offer(Assignment candidate) {
        if (candidate.cost() < best.cost()) {
            best = candidate;
        }
    }

    Assignment best() {
        return best;
    }

    double cost() {
        return best.cost();
    }

    /** Bounds from here on leave no room for a better plan; infinite as long as there is no plan. */
    double target() {
        return best.cost() == Double.POSITIVE_INFINITY ? best.cost() : best.cost() - CLOSED * Tolerance.at(best.cost());
    }
}
