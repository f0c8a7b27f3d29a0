package org.fragmenta.solve.plants;

import java.util.stream.IntStream;

/**
 * The sites that may serve each customer, the cheapest first, in flat arrays.
 *
 * <p>Behind the first site that is open already none is listed: no customer pays more than it has to.
 */
final class SortedCosts {
    /** First entry by customer, and the end of the last. */
    final int[] start;

    final int[] site;
    final double[] cost;

    private SortedCosts(int[] start, int[] site, double[] cost) {
        this.start = start;
        this.site = site;
        this.cost = cost;
    }

    /** All sites that can open and serve. */
    static SortedCosts of(PlantProblem problem) {
        int customers = problem.customers();
        int[] start = new int[customers + 1];
        int[] site = new int[customers * problem.sites()];
        double[] cost = new double[site.length];
        int at = 0;
        for (int customer = 0; customer < customers; customer++) {
            double[] row = problem.cost()[customer];
            int[] sorted = IntStream.range(0, row.length)
                    .filter(s -> row[s] + problem.opening()[s] < Double.POSITIVE_INFINITY)
                    .boxed()
                    .sorted((one, other) -> Double.compare(row[one], row[other]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int s : sorted) {
                site[at] = s;
                cost[at++] = row[s];
            }
            start[customer + 1] = at;
        }
        return new SortedCosts(start, site, cost);
    }

    /** Those that the branches leave. */
    SortedCosts within(Fixings fixings) {
        int[] first = new int[start.length];
        int[] kept = new int[site.length];
        double[] costs = new double[site.length];
        int at = 0;
        for (int customer = 0; customer < start.length - 1; customer++) {
            boolean behindOpen = false;
            for (int entry = start[customer]; entry < start[customer + 1] && !behindOpen; entry++) {
                if (fixings.serves(customer, site[entry])) {
                    kept[at] = site[entry];
                    costs[at++] = cost[entry];
                    behindOpen = fixings.isOpen(site[entry]);
                }
            }
            first[customer + 1] = at;
        }
        return new SortedCosts(first, kept, costs);
    }

    int customers() {
        return start.length - 1;
    }

    /** Whether no site is left for the customer. */
    boolean isStranded(int customer) {
        return start[customer] == start[customer + 1];
    }
}
