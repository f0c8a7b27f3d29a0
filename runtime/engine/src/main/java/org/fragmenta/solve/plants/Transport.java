package org.fragmenta.solve.plants;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Divides customers over sites of given capacity at least cost, with the prices that prove it.
 *
 * <p>Successive shortest paths: customers come one after the other and push others aside where that is cheapest; a site
 * that is full asks a rent for a unit of load, which only rises (Kuhn 1955; Ford and Fulkerson 1957 for transport).
 * With whole loads and capacities all that moves is whole.
 *
 * <p>This ends whatever the numbers. Differences within rounding count as none, so a way either raises the customer's
 * price by more than rounding, which it can do only so often below the dearest way, or raises no rent. Of the latter the
 * way with the fewest moves is taken, so that between two rises there are at most as many as sites times pairs of a
 * customer and a site (Edmonds and Karp 1972, JACM 19).
 */
public final class Transport {
    /** A customer's remainder of this part of its load is rounding. */
    private static final double REST = 1e-12;

    /** Costs of a unit that differ by this part of what they are made of are the same. */
    private static final double ROUNDING = 1e-13;

    /** Costs looked at, some 10 ms of them, before the clock is. */
    private static final long COSTS_A_LOOK = 1 << 23;

    private final double[][] cost;
    private final double[] load;
    private final double[] spare;
    private final double[] rent;

    /** Load by site and customer. */
    private final double[][] flow;

    /** Cost of a unit of load by customer and site. */
    private final double[][] unit;

    private final double[] distance;
    private final int[] moves;
    private final boolean[] settled;
    private final boolean[] asked;
    private final int[] before;
    private final int[] moved;
    private double highestRent;
    private long unwatched;
    private End end = End.SERVED;
    private double[] price = {};

    private enum End {
        SERVED,
        IMPOSSIBLE,
        STOPPED
    }

    private Transport(double[][] cost, double[] load, double[] capacity) {
        int sites = capacity.length;
        this.cost = cost;
        this.load = load;
        spare = capacity.clone();
        rent = new double[sites];
        flow = new double[sites][cost.length];
        unit = new double[cost.length][];
        distance = new double[sites];
        moves = new int[sites];
        settled = new boolean[sites];
        asked = new boolean[cost.length];
        before = new int[sites];
        moved = new int[sites];
    }

    /**
     * Solves the transport problem.
     *
     * @param cost by customer and site, of serving the whole customer; infinite where impossible
     * @param load by customer, zero or more
     * @param capacity by site, zero or more; infinite without a limit
     */
    public static Transport solve(double[][] cost, double[] load, double[] capacity) {
        return solve(cost, load, capacity, () -> false);
    }

    /**
     * The same, unless it is stopped. Small problems are solved before anybody is asked.
     *
     * @param stop whether to give up, after which nothing is known
     */
    public static Transport solve(double[][] cost, double[] load, double[] capacity, BooleanSupplier stop) {
        Transport transport = new Transport(cost, load, capacity);
        transport.run(stop);
        return transport;
    }

    /** Whether all customers are served. */
    public boolean isFeasible() {
        return end == End.SERVED;
    }

    /** Whether it is proven that not all customers can be served. */
    public boolean isImpossible() {
        return end == End.IMPOSSIBLE;
    }

    /** What serving everybody costs; infinite if they are not. */
    public double cost() {
        double total = 0;
        for (int customer = 0; customer < cost.length; customer++) {
            for (int site = 0; site < spare.length; site++) {
                double share = share(customer, site);
                total += share > 0 ? share * cost[customer][site] : 0;
            }
        }
        return isFeasible() ? total : Double.POSITIVE_INFINITY;
    }

    /** Which part of a customer a site serves, 0 to 1. */
    public double share(int customer, int site) {
        return load[customer] > 0 ? flow[site][customer] / load[customer] : flow[site][customer];
    }

    /** What a unit of a site's capacity is worth, zero or more. */
    public double rent(int site) {
        return rent[site];
    }

    /**
     * What each customer pays for being served whole: the least of cost and rent. The prices less the rents of all
     * capacities are the cost. Where it is impossible to serve everybody: prices that exceed what all sites could take in
     * if all costs were 0.
     */
    public double[] prices() {
        return price.clone();
    }

    private void run(BooleanSupplier stop) {
        for (int customer = 0; customer < cost.length && isFeasible(); customer++) {
            if (load[customer] > 0) {
                unit[customer] = unitCosts(customer);
                serve(customer, stop);
            } else {
                serveWithoutLoad(customer);
            }
        }
        if (isFeasible()) {
            clearSlivers();
            price = new double[cost.length];
            for (int customer = 0; customer < cost.length; customer++) {
                price[customer] = Double.POSITIVE_INFINITY;
                for (int site = 0; site < spare.length; site++) {
                    price[customer] = Math.min(price[customer], cost[customer][site] + load[customer] * rent[site]);
                }
            }
        }
    }

    /** What a site holds of a customer for rounding alone goes to where most of the customer is. */
    private void clearSlivers() {
        for (int customer = 0; customer < cost.length; customer++) {
            int most = 0;
            for (int site = 1; site < spare.length; site++) {
                most = flow[site][customer] > flow[most][customer] ? site : most;
            }
            for (int site = 0; site < spare.length; site++) {
                if (flow[site][customer] <= REST * load[customer]) {
                    flow[most][customer] += flow[site][customer];
                    flow[site][customer] = 0;
                }
            }
        }
    }

    private double[] unitCosts(int customer) {
        double[] costs = new double[spare.length];
        for (int site = 0; site < costs.length; site++) {
            costs[site] = cost[customer][site] / load[customer];
        }
        return costs;
    }

    private void serveWithoutLoad(int customer) {
        int cheapest = 0;
        for (int site = 1; site < spare.length; site++) {
            cheapest = cost[customer][site] < cost[customer][cheapest] ? site : cheapest;
        }
        if (spare.length == 0 || cost[customer][cheapest] == Double.POSITIVE_INFINITY) {
            strand(customer);
        } else {
            flow[cheapest][customer] = 1;
        }
    }

    private void strand(int customer) {
        end = End.IMPOSSIBLE;
        price = new double[cost.length];
        price[customer] = 1;
    }

    private void serve(int customer, BooleanSupplier stop) {
        double left = load[customer];
        while (left > REST * load[customer]) {
            if (unwatched > COSTS_A_LOOK) {
                unwatched = 0;
                if (stop.getAsBoolean()) {
                    end = End.STOPPED;
                    return;
                }
            }
            int nearest = nearestSpare(customer);
            if (nearest < 0) {
                proveImpossible(customer);
                return;
            }
            raiseRents(nearest);
            double amount = Math.min(left, Math.min(spare[nearest], leastOnWay(nearest)));
            move(customer, nearest, amount);
            left -= amount;
        }
    }

    /**
     * The site with spare capacity where one more unit of the customer costs least, all told, and is reached by the fewest
     * moves; -1 if none is reached. Distances are from the cheapest site with its rent.
     */
    private int nearestSpare(int customer) {
        double least = leastUnit(customer);
        for (int site = 0; site < spare.length; site++) {
            distance[site] = more(least, customer, site);
            moves[site] = 0;
            settled[site] = false;
            before[site] = -1;
        }
        Arrays.fill(asked, false);
        asked[customer] = true;
        while (true) {
            int nearest = nearestUnsettled();
            if (nearest < 0 || distance[nearest] == Double.POSITIVE_INFINITY) {
                return -1;
            }
            settled[nearest] = true;
            if (spare[nearest] > 0) {
                return nearest;
            }
            pushAside(nearest);
        }
    }

    private int nearestUnsettled() {
        unwatched += spare.length;
        int nearest = -1;
        for (int site = 0; site < spare.length; site++) {
            if (!settled[site] && (nearest < 0 || isNearer(distance[site], moves[site], nearest))) {
                nearest = site;
            }
        }
        return nearest;
    }

    private boolean isNearer(double length, int count, int site) {
        return length < distance[site] || (length == distance[site] && count < moves[site]);
    }

    /** What a unit of a customer costs at its cheapest site with its rent; infinite if it has no site. */
    private double leastUnit(int customer) {
        double least = Double.POSITIVE_INFINITY;
        for (int site = 0; site < spare.length; site++) {
            least = Math.min(least, unit[customer][site] + rent[site]);
        }
        return least;
    }

    /** What a unit of a customer costs at a site beyond the least, if that is more than rounding. */
    private double more(double least, int customer, int site) {
        double own = unit[customer][site];
        if (own == Double.POSITIVE_INFINITY) {
            return own;
        }
        double difference = own + rent[site] - least;
        return difference > ROUNDING * (Math.abs(own) + Math.abs(least) + highestRent) ? difference : 0;
    }

    /** Who is served at a full site may go elsewhere. */
    private void pushAside(int full) {
        for (int customer = 0; customer < cost.length; customer++) {
            if (!asked[customer] && load[customer] > 0 && flow[full][customer] > 0) {
                asked[customer] = true;
                unwatched += 2L * spare.length;
                double least = leastUnit(customer);
                for (int site = 0; site < spare.length; site++) {
                    double there = distance[full] + more(least, customer, site);
                    if (!settled[site] && isNearer(there, moves[full] + 1, site)) {
                        distance[site] = there;
                        moves[site] = moves[full] + 1;
                        before[site] = full;
                        moved[site] = customer;
                    }
                }
            }
        }
    }

    private void raiseRents(int reached) {
        for (int site = 0; site < spare.length; site++) {
            if (settled[site]) {
                rent[site] += distance[reached] - distance[site];
                highestRent = Math.max(highestRent, rent[site]);
            }
        }
    }

    private double leastOnWay(int reached) {
        double least = Double.POSITIVE_INFINITY;
        for (int site = reached; before[site] >= 0; site = before[site]) {
            least = Math.min(least, flow[before[site]][moved[site]]);
        }
        return least;
    }

    private void move(int customer, int reached, double amount) {
        spare[reached] -= amount;
        int site = reached;
        while (before[site] >= 0) {
            flow[site][moved[site]] += amount;
            flow[before[site]][moved[site]] -= amount;
            site = before[site];
        }
        flow[site][customer] += amount;
    }

    /** All sites reached are full, and whoever is served there has no other. */
    private void proveImpossible(int customer) {
        end = End.IMPOSSIBLE;
        price = new double[cost.length];
        price[customer] = load[customer];
        for (int other = 0; other < cost.length; other++) {
            for (int site = 0; site < spare.length; site++) {
                if (load[other] > 0 && settled[site] && flow[site][other] > 0) {
                    price[other] = load[other];
                }
            }
        }
        Arrays.fill(rent, Double.NaN);
    }
}
