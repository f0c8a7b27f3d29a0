package org.fragmenta.solve.plants;

/**
 * Prices that customers offer for being served, raised as long as no site's offers exceed what opening it costs
 * (Erlenkotter 1978, A dual-based procedure for uncapacitated facility location, Operations Research 26).
 *
 * <p>Each customer offers a site what its price exceeds the cost of being served there. The sum of the prices is a lower
 * bound, because every site takes in no more than its opening costs. Sites that are open already cost nothing here.
 */
final class PriceAscent {
    private final int sites;
    private final SortedCosts costs;
    private final double[] price;

    /** By site, opening cost less offers; infinite for a site that is taken for closed. */
    private final double[] slack;

    /** By customer, how many of its sites cost no more than its price. */
    private final int[] reach;

    private final int[] queue;
    private double total;
    private int stranded = -1;

    private PriceAscent(int sites, SortedCosts costs) {
        this.sites = sites;
        this.costs = costs;
        price = new double[costs.customers()];
        slack = new double[sites];
        reach = new int[price.length];
        queue = new int[price.length];
    }

    /**
     * Takes up prices, lowered where a site that is open serves for less.
     *
     * @param costs in which no customer is stranded
     * @param start prices whose offers exceed no opening cost, but for rounding
     */
    static PriceAscent from(PlantProblem problem, Fixings fixings, SortedCosts costs, Prices start) {
        PriceAscent ascent = new PriceAscent(problem.sites(), costs);
        for (int site = 0; site < ascent.sites; site++) {
            ascent.slack[site] = fixings.isOpen(site) ? 0 : problem.opening()[site];
        }
        for (int customer = 0; customer < ascent.price.length; customer++) {
            ascent.enter(customer, start.byCustomer()[customer], fixings);
        }
        for (int site = 0; site < ascent.sites; site++) {
            ascent.slack[site] = Math.max(0, ascent.slack[site]);
        }
        return ascent;
    }

    private void enter(int customer, double start, Fixings fixings) {
        int from = costs.start[customer];
        int end = costs.start[customer + 1];
        double standing = Math.max(start, costs.cost[from]);
        if (fixings.isOpen(costs.site[end - 1])) {
            standing = Math.min(standing, costs.cost[end - 1]);
        }
        int at = from;
        while (at < end && costs.cost[at] <= standing) {
            slack[costs.site[at]] -= standing - costs.cost[at];
            at++;
        }
        price[customer] = standing;
        reach[customer] = at - from;
        total += standing;
    }

    PriceAscent copy() {
        PriceAscent copy = new PriceAscent(sites, costs);
        copy.take(this);
        return copy;
    }

    /** Takes over the state of another ascent over the same costs. */
    void take(PriceAscent other) {
        System.arraycopy(other.price, 0, price, 0, price.length);
        System.arraycopy(other.slack, 0, slack, 0, sites);
        System.arraycopy(other.reach, 0, reach, 0, reach.length);
        total = other.total;
    }

    Prices prices() {
        return Prices.of(price);
    }

    double price(int customer) {
        return price[customer];
    }

    /** What a site's opening cost exceeds its offers. */
    double slack(int site) {
        return slack[site];
    }

    /** The sum of the prices; infinite if some customer has no site. */
    double total() {
        return total;
    }

    /** The customer that has no site, where the total is infinite. */
    int stranded() {
        return stranded;
    }

    SortedCosts costs() {
        return costs;
    }

    /** Entry behind the last site whose cost is within the customer's price. */
    int reachEnd(int customer) {
        return costs.start[customer] + reach[customer];
    }

    /** Raises all prices as far as they go. */
    void raiseAll() {
        for (int customer = 0; customer < queue.length; customer++) {
            queue[customer] = customer;
        }
        raiseQueue(queue.length);
    }

    /** Raises the prices of some customers as far as they go. */
    void raise(int[] customers, int count) {
        System.arraycopy(customers, 0, queue, 0, count);
        raiseQueue(count);
    }

    void raise(int customer) {
        queue[0] = customer;
        raiseQueue(1);
    }

    /** Level by level, so that customers share what sites still take. */
    private void raiseQueue(int count) {
        int left = count;
        while (left > 0) {
            int kept = 0;
            for (int at = 0; at < left; at++) {
                int customer = queue[at];
                if (raiseToNextLevel(customer)) {
                    queue[kept++] = customer;
                }
            }
            left = kept;
        }
    }

    private boolean raiseToNextLevel(int customer) {
        int from = costs.start[customer];
        int to = from + reach[customer];
        double step = Double.POSITIVE_INFINITY;
        for (int entry = from; entry < to; entry++) {
            step = Math.min(step, slack[costs.site[entry]]);
        }
        if (step <= 0) {
            return false;
        }
        int end = costs.start[customer + 1];
        double next = to < end ? costs.cost[to] : Double.POSITIVE_INFINITY;
        double room = next - price[customer];
        boolean arrives = step >= room;
        if (step == Double.POSITIVE_INFINITY && room == step) {
            total = step;
            stranded = customer;
            return false;
        }
        double rise = arrives ? room : step;
        for (int entry = from; entry < to; entry++) {
            slack[costs.site[entry]] -= rise;
        }
        total += rise;
        price[customer] = arrives ? next : price[customer] + rise;
        if (arrives) {
            while (to < end && costs.cost[to] <= next) {
                to++;
            }
            reach[customer] = to - from;
        }
        return arrives;
    }

    /** Lowers a price to the cost of the dearest site that it pays for, and gives those sites back what it offered. */
    void lower(int customer) {
        int from = costs.start[customer];
        int to = from + reach[customer];
        int last = to - 1;
        while (last >= from && costs.cost[last] >= price[customer]) {
            last--;
        }
        if (last >= from) {
            lowerTo(customer, costs.cost[last]);
        }
    }

    private void lowerTo(int customer, double level) {
        int from = costs.start[customer];
        double before = price[customer];
        int kept = 0;
        for (int entry = from; entry < from + reach[customer]; entry++) {
            double cost = costs.cost[entry];
            if (cost <= level) {
                kept++;
                slack[costs.site[entry]] += before - level;
            } else {
                slack[costs.site[entry]] += before - cost;
            }
        }
        reach[customer] = kept;
        price[customer] = level;
        total -= before - level;
    }

    /** Takes a site for closed: it no longer holds prices down. */
    void close(int site) {
        slack[site] = Double.POSITIVE_INFINITY;
    }

    /** Takes a site for open: customers pay no more than what it serves them for. The opening cost is not counted. */
    void open(int site, double[][] cost) {
        for (int customer = 0; customer < price.length; customer++) {
            double level = cost[customer][site];
            if (level < price[customer]) {
                lowerTo(customer, level);
            }
        }
        slack[site] = 0;
    }

    /** Whether no further offer fits. */
    boolean isTight(int site) {
        return slack[site] <= 0;
    }
}
