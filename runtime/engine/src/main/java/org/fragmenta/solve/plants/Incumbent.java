package org.fragmenta.solve.plants;

import org.fragmenta.result.Tolerance;

/** The best plan found so far. */
final class Incumbent {
    /** Nodes close before the tolerance is used up, because the rest of it belongs to rounding. */
    private static final double CLOSED = 0.25;

    private final double most;
    private Assignment best = Assignment.NONE;

    /** Looks for the cheapest plan. */
    Incumbent() {
        this(Double.POSITIVE_INFINITY);
    }

    /** Looks for some plan that costs no more than an amount. */
    Incumbent(double most) {
        this.most = most;
    }

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

    /** What a plan costs at most that is still of interest; infinite as long as every plan is. */
    double reach() {
        return Math.min(best.cost(), most);
    }

    /** Bounds from here on leave no room for a plan that is looked for; infinite as long as there is no plan. */
    double target() {
        if (most < Double.POSITIVE_INFINITY) {
            return best.cost() <= most ? Double.NEGATIVE_INFINITY : Math.nextUp(most);
        }
        return best.cost() == Double.POSITIVE_INFINITY ? best.cost() : best.cost() - CLOSED * Tolerance.at(best.cost());
    }
}
