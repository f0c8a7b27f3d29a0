package org.fragmenta.importing;

import java.util.SplittableRandom;

/** A small warehouse location file, and its optimum by looking at every plan. */
final class RandomWarehouses {
    private final int sites;
    private final int customers;
    private final int[] opening;
    private final int[] capacity;
    private final int[] demand;
    private final double[][] cost;

    RandomWarehouses(SplittableRandom random) {
        sites = 2 + random.nextInt(3);
        customers = 2 + random.nextInt(4);
        opening = random.ints(sites, 0, 60).toArray();
        demand = random.ints(customers, 1, 9).toArray();
        // The first has room for all, so that there is a plan.
        capacity = random.ints(sites, 2, 14).toArray();
        capacity[0] = 9 * customers;
        cost = new double[customers][sites];
        for (double[] row : cost) {
            for (int site = 0; site < sites; site++) {
                row[site] = (random.nextInt(400) + (site == 0 ? 200 : 0)) / 8.0;
            }
        }
    }

    /** With numbers that end on a point and lines that break anywhere, as the OR-Library has them. */
    String orLibrary() {
        StringBuilder text = new StringBuilder(" " + sites + " " + customers + " \r\n");
        for (int site = 0; site < sites; site++) {
            text.append(" ")
                    .append(capacity[site])
                    .append(" ")
                    .append(opening[site])
                    .append(". \r\n");
        }
        for (int customer = 0; customer < customers; customer++) {
            text.append(demand[customer]);
            for (int site = 0; site < sites; site++) {
                text.append(site % 2 == 0 ? "\r\n" : " ").append(cost[customer][site]);
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    String uflLib() {
        StringBuilder text = new StringBuilder("FILE: random\n" + sites + " " + customers + " 0\n");
        for (int site = 0; site < sites; site++) {
            text.append(site + 1).append(" ").append(opening[site]);
            for (int customer = 0; customer < customers; customer++) {
                text.append(" ").append(cost[customer][site]);
            }
            text.append("\n");
        }
        return text.toString();
    }

    /** @param capacitated whether capacities hold; no demand is divided */
    double cheapest(boolean capacitated) {
        double least = Double.POSITIVE_INFINITY;
        int[] server = new int[customers];
        for (long plan = 0; plan < Math.round(Math.pow(sites, customers)); plan++) {
            long rest = plan;
            for (int customer = 0; customer < customers; customer++) {
                server[customer] = (int) (rest % sites);
                rest /= sites;
            }
            least = Math.min(least, cost(server, capacitated));
        }
        return least;
    }

    private double cost(int[] server, boolean capacitated) {
        double total = 0;
        int[] load = new int[sites];
        for (int customer = 0; customer < customers; customer++) {
            load[server[customer]] += demand[customer];
            total += cost[customer][server[customer]];
        }
        for (int site = 0; site < sites; site++) {
            total += load[site] > 0 ? opening[site] : 0;
            total += capacitated && load[site] > capacity[site] ? Double.POSITIVE_INFINITY : 0;
        }
        return total;
    }
}
