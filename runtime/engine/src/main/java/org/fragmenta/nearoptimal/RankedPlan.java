package org.fragmenta.nearoptimal;

import org.fragmenta.solve.Solution;

/**
 * A plan of the list.
 *
 * @param space its technology
 * @param solution the plan with its cost, as the cheapest of the plans that were left; not proven where a limit stopped
 *     its solve
 */
record RankedPlan(Space space, Solution solution) {

    double cost() {
        return solution.total();
    }

    /** Whether this plan comes before another that costs as much. */
    boolean precedes(RankedPlan other) {
        if (space.order() != other.space.order()) {
            return space.order() < other.space.order();
        }
        for (int block = 0; block < solution.plan().size(); block++) {
            int difference = solution.plan().get(block) - other.solution.plan().get(block);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }
}
