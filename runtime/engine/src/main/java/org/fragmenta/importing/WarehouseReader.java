package org.fragmenta.importing;

import java.util.Arrays;
import java.util.Optional;

/** Reads {@link InstanceFormat#ORLIB}. */
final class WarehouseReader {
    /** Stands for the capacity of every warehouse in the files capa, capb and capc. */
    private static final String OPEN = "capacity";

    private final Words words;
    private final boolean capacitated;

    WarehouseReader(Words words, boolean capacitated) {
        this.words = words;
        this.capacitated = capacitated;
    }

    PlantLocation read() {
        int sites = words.count("the number of warehouses", 1, ModelSize.CELLS);
        int customers = words.count("the number of customers", 1, ModelSize.CELLS);
        ModelSize.require((long) sites * customers, words.findings());
        double[] opening = new double[sites];
        double[] capacity = new double[sites];
        for (int site = 0; site < sites; site++) {
            capacity[site] = capacity(site + 1);
            opening[site] = words.amount("the fixed cost of warehouse " + (site + 1));
        }
        double[] demand = new double[customers];
        double[][] cost = new double[customers][sites];
        for (int customer = 0; customer < customers; customer++) {
            demand[customer] = words.amount("the demand of customer " + (customer + 1));
            for (int site = 0; site < sites; site++) {
                cost[customer][site] = cost(customer + 1, site + 1, demand[customer]);
            }
        }
        words.end("the last cost of customer " + customers);
        if (!capacitated) {
            // The costs are for whole demands; counted as one unit each, they stay as they are written.
            Arrays.fill(demand, 1);
        }
        return new PlantLocation(opening, capacitated ? Optional.of(capacity) : Optional.empty(), demand, cost);
    }

    private double capacity(int site) {
        String what = "the capacity of warehouse " + site;
        Word word = words.next(what);
        if (word.text().equalsIgnoreCase(OPEN)) {
            if (capacitated) {
                throw words.findings().openCapacity(word, site);
            }
            return 0;
        }
        return words.amount(word, what);
    }

    private double cost(int customer, int site, double demand) {
        String what = "the cost of serving customer " + customer + " from warehouse " + site;
        Word word = words.next(what);
        double cost = words.amount(word, what);
        if (capacitated && cost > 0 && Double.isInfinite(cost / demand)) {
            throw words.findings().costWithoutDemand(word, customer);
        }
        return cost;
    }
}
