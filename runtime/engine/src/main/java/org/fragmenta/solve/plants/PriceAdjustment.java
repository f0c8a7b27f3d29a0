package org.fragmenta.solve.plants;

import java.util.Arrays;
import org.fragmenta.solve.Deadline;

/**
 * Betters prices that no longer rise: a customer that pays for several open sites gives way to those that wait for one
 * of them alone (Erlenkotter 1978, dual adjustment).
 */
final class PriceAdjustment {
    private final PriceAscent ascent;
    private final PriceAscent before;
    private final SortedCosts costs;
    private final boolean[] chosen;
    private final int[] waiting;

    PriceAdjustment(PriceAscent ascent, int sites) {
        this.ascent = ascent;
        before = ascent.copy();
        costs = ascent.costs();
        chosen = new boolean[sites];
        waiting = new int[costs.customers()];
    }

    /**
     * Passes over all customers until one brings less than some part of what is left, or the deadline comes.
     *
     * @param enough total at which the prices need not rise further
     * @param headway the least part of the distance to {@code enough} that a pass must bring
     */
    void run(double enough, double headway, int passes, Deadline deadline) {
        for (int pass = 0; pass < passes && ascent.total() < enough; pass++) {
            double standing = ascent.total();
            choose();
            for (int customer = 0; customer < costs.customers() && !deadline.passed(); customer++) {
                adjust(customer);
            }
            if (!(ascent.total() - standing > headway * (enough - standing))) {
                return;
            }
        }
    }

    /**
     * A set of sites that are paid for and serve every customer within its price; first those that some customer has
     * alone.
     *
     * @return by site, to be read until the next call
     */
    boolean[] choose() {
        Arrays.fill(chosen, false);
        for (int customer = 0; customer < costs.customers(); customer++) {
            int only = onlyTight(customer);
            if (only >= 0) {
                chosen[only] = true;
            }
        }
        for (int customer = 0; customer < costs.customers(); customer++) {
            choose(customer);
        }
        return chosen;
    }

    private void choose(int customer) {
        int cheapest = -1;
        for (int entry = costs.start[customer]; entry < ascent.reachEnd(customer); entry++) {
            int site = costs.site[entry];
            if (chosen[site]) {
                return;
            }
            if (cheapest < 0 && ascent.isTight(site)) {
                cheapest = site;
            }
        }
        if (cheapest >= 0) {
            chosen[cheapest] = true;
        }
    }

    /** The one site within the customer's price that is paid for; -1 if there are several or none. */
    private int onlyTight(int customer) {
        int only = -1;
        for (int entry = costs.start[customer]; entry < ascent.reachEnd(customer); entry++) {
            if (ascent.isTight(costs.site[entry])) {
                if (only >= 0) {
                    return -1;
                }
                only = costs.site[entry];
            }
        }
        return only;
    }

    private void adjust(int customer) {
        int first = nextPaid(customer, costs.start[customer]);
        int second = first < 0 ? -1 : nextPaid(customer, first + 1);
        while (second >= 0) {
            int count = collectWaiting(customer, costs.site[first], costs.site[second]);
            if (count == 0) {
                return;
            }
            before.take(ascent);
            ascent.lower(customer);
            ascent.raise(waiting, count);
            ascent.raise(customer);
            ascent.raiseAll();
            if (!(ascent.total() > before.total())) {
                if (ascent.total() < before.total()) {
                    ascent.take(before);
                }
                return;
            }
            first = nextPaid(customer, costs.start[customer]);
            second = first < 0 ? -1 : nextPaid(customer, first + 1);
        }
    }

    /** The next entry of a chosen site that the customer would pay for. */
    private int nextPaid(int customer, int from) {
        for (int entry = from; entry < ascent.reachEnd(customer); entry++) {
            if (chosen[costs.site[entry]] && costs.cost[entry] < ascent.price(customer)) {
                return entry;
            }
        }
        return -1;
    }

    private int collectWaiting(int giver, int one, int other) {
        int count = 0;
        for (int customer = 0; customer < costs.customers(); customer++) {
            int only = customer == giver ? -1 : onlyTight(customer);
            if (only >= 0 && (only == one || only == other)) {
                waiting[count++] = customer;
            }
        }
        return count;
    }
}
