package org.fragmenta.solve.plants;

import java.util.Arrays;

/**
 * Divides customers over sites of given capacity at least cost, with the prices that prove it.
 *
 * <p>Successive shortest paths: customers come one after the other and push others aside where that is cheapest; a site
 * that is full asks a rent for a unit of load, which only rises (Kuhn 1955; Ford and Fulkerson 1957 for transport).
 * With whole loads and capacities all that moves is whole.
 */
public final class Transport {
    /** A customer's remainder of this part of its load is rounding. */
    private static final double REST = 1e-12;

    private final double[][] cost;
    private final double[] load;
    private final double[] spare;
    private final double[] rent;
    private final double[][] flow;

    /** Cost of a unit of load by customer and site. */
    private final double[][] unit;

    private final double[] distance;
    private final boolean[] settled;
    private final int[] before;
    private final int[] moved;
    private boolean feasible = true;
    private double[] price = {};

    private Transport(double[][] cost, double[] load, double[] capacity) {
        int sites = capacity.length;
        this.cost = cost;
        this.load = load;
        spare = capacity.clone();
        rent = new double[sites];
        flow = new double[cost.length][sites];
        unit = new double[cost.length][];
        distance = new double[sites];
        settled = new boolean[sites];
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
        Transport transport = new Transport(cost, load, capacity);
        transport.run();
        return transport;
    }

    /** Whether all customers can be served. */
    public boolean isFeasible() {
        return feasible;
    }

    /** What serving everybody costs; infinite if that is impossible. */
    public double cost() {
        double total = 0;
        for (int customer = 0; customer < cost.length; customer++) {
            for (int site = 0; site < spare.length; site++) {
                double share = share(customer, site);
                total += share > 0 ? share * cost[customer][site] : 0;
            }
        }
        return feasible ? total : Double.POSITIVE_INFINITY;
    }

    /** Which part of a customer a site serves, 0 to 1. */
    public double share(int customer, int site) {
        return load[customer] > 0 ? flow[customer][site] / load[customer] : flow[customer][site];
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

    private void run() {
        for (int customer = 0; customer < cost.length && feasible; customer++) {
            if (load[customer] > 0) {
                unit[customer] = unitCosts(customer);
                serve(customer);
            } else {
                serveWithoutLoad(customer);
            }
        }
        if (feasible) {
            price = new double[cost.length];
            for (int customer = 0; customer < cost.length; customer++) {
                price[customer] = Double.POSITIVE_INFINITY;
                for (int site = 0; site < spare.length; site++) {
                    price[customer] = Math.min(price[customer], cost[customer][site] + load[customer] * rent[site]);
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
            flow[customer][cheapest] = 1;
        }
    }

    private void strand(int customer) {
        feasible = false;
        price = new double[cost.length];
        price[customer] = 1;
    }

    private void serve(int customer) {
        double left = load[customer];
        while (left > REST * load[customer]) {
            int end = nearestSpare(customer);
            if (end < 0) {
                proveImpossible(customer);
                return;
            }
            raiseRents(end);
            double amount = Math.min(left, Math.min(spare[end], leastOnWay(end)));
            move(customer, end, amount);
            left -= amount;
        }
    }

    /** The site with spare capacity where one more unit of the customer costs least, all told; -1 if none is reached. */
    private int nearestSpare(int customer) {
        for (int site = 0; site < spare.length; site++) {
            distance[site] = unit[customer][site] + rent[site];
            settled[site] = false;
            before[site] = -1;
        }
        while (true) {
            int nearest = -1;
            for (int site = 0; site < spare.length; site++) {
                if (!settled[site] && (nearest < 0 || distance[site] < distance[nearest])) {
                    nearest = site;
                }
            }
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

    /** Who is served at a full site may go elsewhere. */
    private void pushAside(int full) {
        for (int customer = 0; customer < cost.length; customer++) {
            if (load[customer] > 0 && flow[customer][full] > 0) {
                double[] costs = unit[customer];
                double here = distance[full] - costs[full] - rent[full];
                for (int site = 0; site < spare.length; site++) {
                    double there = Math.max(distance[full], here + costs[site] + rent[site]);
                    if (!settled[site] && there < distance[site]) {
                        distance[site] = there;
                        before[site] = full;
                        moved[site] = customer;
                    }
                }
            }
        }
    }

    private void raiseRents(int end) {
        for (int site = 0; site < spare.length; site++) {
            if (settled[site]) {
                rent[site] += Math.max(0, distance[end] - distance[site]);
            }
        }
    }

    private double leastOnWay(int end) {
        double least = Double.POSITIVE_INFINITY;
        for (int site = end; before[site] >= 0; site = before[site]) {
            least = Math.min(least, flow[moved[site]][before[site]]);
        }
        return least;
    }

    private void move(int customer, int end, double amount) {
        spare[end] -= amount;
        int site = end;
        while (before[site] >= 0) {
            flow[moved[site]][site] += amount;
            flow[moved[site]][before[site]] -= amount;
            site = before[site];
        }
        flow[customer][site] += amount;
    }

    /** All sites reached are full, and whoever is served there has no other. */
    private void proveImpossible(int customer) {
        feasible = false;
        price = new double[cost.length];
        price[customer] = load[customer];
        for (int other = 0; other < cost.length; other++) {
            for (int site = 0; site < spare.length; site++) {
                if (load[other] > 0 && settled[site] && flow[other][site] > 0) {
                    price[other] = load[other];
                }
            }
        }
        Arrays.fill(rent, Double.NaN);
    }
}
