package org.fragmenta.solve.plants;

import java.util.Arrays;
import org.fragmenta.solve.Deadline;

/**
 * Betters a set of open sites by opening one, closing one or both at once, always by the move that saves most (Whitaker
 * 1983; Resende and Werneck 2007, A fast swap-based local search procedure for location problems). Capacities are not
 * looked at.
 */
final class OpenSetSearch {
    private final Deadline deadline;
    private final int customers;
    private final int sites;
    private final double[][] cost;
    private final double[] opening;

    /** What stands for a cost that is impossible: more than any plan costs. */
    private final double never;

    private final boolean[] open;
    private final int[] first;
    private final double[] firstCost;
    private final double[] secondCost;
    private final double[] gain;
    private final double[] loss;
    private final double[][] both;

    OpenSetSearch(PlantProblem problem, Deadline deadline) {
        this.deadline = deadline;
        customers = problem.customers();
        sites = problem.sites();
        never = 1 + 2 * sizeOf(problem);
        cost = new double[customers][sites];
        opening = new double[sites];
        for (int site = 0; site < sites; site++) {
            opening[site] = problem.opening()[site] < never ? problem.opening()[site] : never * customers;
        }
        for (int customer = 0; customer < customers; customer++) {
            for (int site = 0; site < sites; site++) {
                cost[customer][site] = Math.min(never, problem.cost()[customer][site]);
            }
        }
        open = new boolean[sites];
        first = new int[customers];
        firstCost = new double[customers];
        secondCost = new double[customers];
        gain = new double[sites];
        loss = new double[sites];
        both = new double[sites][sites];
    }

    private static double sizeOf(PlantProblem problem) {
        double size = 0;
        for (double cost : problem.opening()) {
            size += cost < Double.POSITIVE_INFINITY ? cost : 0;
        }
        for (double[] row : problem.cost()) {
            double largest = 0;
            for (double cost : row) {
                largest = cost < Double.POSITIVE_INFINITY ? Math.max(largest, Math.abs(cost)) : largest;
            }
            size += largest;
        }
        return size;
    }

    /** Betters a set in place until no move saves anything, or the deadline comes. */
    void descend(boolean[] set) {
        System.arraycopy(set, 0, open, 0, sites);
        for (int moves = 0; moves < 4 * sites && !deadline.passed() && move(); moves++) {
            // every move saves, and there are finitely many sets; the count only guards against rounding
        }
        System.arraycopy(open, 0, set, 0, sites);
    }

    private boolean move() {
        weigh();
        double most = 0;
        int opened = -1;
        int closed = -1;
        for (int in = 0; in < sites; in++) {
            if (!open[in] && gain[in] - opening[in] > most) {
                most = gain[in] - opening[in];
                opened = in;
                closed = -1;
            }
        }
        for (int out = 0; out < sites; out++) {
            if (!open[out]) {
                continue;
            }
            if (opening[out] - loss[out] > most) {
                most = opening[out] - loss[out];
                opened = -1;
                closed = out;
            }
            double[] row = both[out];
            double freed = opening[out] - loss[out];
            for (int in = 0; in < sites; in++) {
                double saved = gain[in] - opening[in] + freed + row[in];
                if (saved > most && !open[in]) {
                    most = saved;
                    opened = in;
                    closed = out;
                }
            }
        }
        boolean saves = most > 1e-12 * never;
        if (saves && opened >= 0) {
            open[opened] = true;
        }
        if (saves && closed >= 0) {
            open[closed] = false;
        }
        return saves;
    }

    /** What opening or closing each site alone changes for the customers, and what both together change beyond that. */
    private void weigh() {
        Arrays.fill(gain, 0);
        Arrays.fill(loss, 0);
        for (double[] row : both) {
            Arrays.fill(row, 0);
        }
        for (int customer = 0; customer < customers; customer++) {
            findTwoCheapest(customer);
            double one = firstCost[customer];
            double two = secondCost[customer];
            double[] row = cost[customer];
            double[] together = first[customer] >= 0 ? both[first[customer]] : gain;
            boolean served = first[customer] >= 0;
            if (served) {
                loss[first[customer]] += two - one;
            }
            for (int site = 0; site < sites; site++) {
                double here = row[site];
                if (here < one) {
                    gain[site] += one - here;
                }
                if (served && here < two) {
                    together[site] += two - Math.max(one, here);
                }
            }
        }
    }

    private void findTwoCheapest(int customer) {
        double[] row = cost[customer];
        int cheapest = -1;
        double one = never;
        double two = never;
        for (int site = 0; site < sites; site++) {
            if (open[site]) {
                double here = row[site];
                if (here < one) {
                    two = one;
                    one = here;
                    cheapest = site;
                } else if (here < two) {
                    two = here;
                }
            }
        }
        first[customer] = cheapest;
        firstCost[customer] = one;
        secondCost[customer] = two;
    }
}
