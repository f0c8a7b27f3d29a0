package org.fragmenta.solve.plants;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Facility location in numbers: every customer is served by sites that are open, each site costs something to open, and
 * its customers' loads fit its capacity.
 */
final class PlantProblem {
    /** More than the sum of the loads can have lost by rounding. */
    private static final double ROUNDED_UP = 1 + 1e-12;

    /** Loads fit that exceed all room by this part: shares may miss a capacity by half of it, and rounding is less. */
    private static final double BRIM = 2e-9;

    private final double[][] cost;
    private final double[][] costBySite;
    private final double[] opening;
    private final double[] capacity;
    private final double[] load;
    private final boolean[] divisible;
    private final boolean capacitated;

    /**
     * @param cost by customer and site, of serving all that the customer asks for; infinite where impossible
     * @param opening by site, zero or more; infinite where the site cannot open
     * @param capacity by site; infinite without a limit
     * @param load by customer, zero or more; takes of the capacity, whichever site serves it
     * @param divisible by customer, whether several sites may serve it a share each
     */
    PlantProblem(double[][] cost, double[] opening, double[] capacity, double[] load, boolean[] divisible) {
        this.cost = cost;
        this.opening = opening;
        this.capacity = capacity;
        this.load = load;
        this.divisible = divisible;
        capacitated = canOverflow(opening, capacity, load);
        costBySite = new double[opening.length][cost.length];
        for (int customer = 0; customer < cost.length; customer++) {
            for (int site = 0; site < opening.length; site++) {
                costBySite[site][customer] = cost[customer][site];
            }
        }
    }

    int customers() {
        return cost.length;
    }

    int sites() {
        return opening.length;
    }

    /** By customer and site; not to be written to, like all that follows. */
    double[][] cost() {
        return cost;
    }

    double[][] costBySite() {
        return costBySite;
    }

    double[] opening() {
        return opening;
    }

    double[] capacity() {
        return capacity;
    }

    double[] load() {
        return load;
    }

    boolean[] divisible() {
        return divisible;
    }

    /** What opening the sites that branches have decided to open costs. */
    double opening(Fixings fixings) {
        double sum = 0;
        for (int site = 0; site < opening.length; site++) {
            sum += fixings.isOpen(site) ? opening[site] : 0;
        }
        return sum;
    }

    /** The same problem with all that is finite free of charge: its bound is above 0 only if there is no plan. */
    PlantProblem withoutCosts() {
        double[][] free = Arrays.stream(cost).map(PlantProblem::withoutCosts).toArray(double[][]::new);
        return new PlantProblem(free, withoutCosts(opening), capacity, load, divisible);
    }

    private static double[] withoutCosts(double[] costs) {
        return Arrays.stream(costs)
                .map(cost -> cost < Double.POSITIVE_INFINITY ? 0 : cost)
                .toArray();
    }

    /**
     * How many sites it takes to have room for all loads: those that are open, and the largest of the others until the loads
     * fit; or all, where they do not.
     */
    int sitesNeeded(Fixings fixings) {
        double all = Arrays.stream(load).sum();
        double left = all - room(fixings::isOpen);
        double[] free = IntStream.range(0, opening.length)
                .filter(site -> fixings.isFree(site) && opening[site] < Double.POSITIVE_INFINITY)
                .mapToDouble(site -> capacity[site])
                .sorted()
                .toArray();
        int needed =
                (int) IntStream.range(0, opening.length).filter(fixings::isOpen).count();
        for (int next = free.length - 1; next >= 0 && left > BRIM * all; next--) {
            left -= free[next];
            needed++;
        }
        return needed;
    }

    private double room(IntPredicate which) {
        return IntStream.range(0, opening.length)
                .filter(site -> which.test(site) && opening[site] < Double.POSITIVE_INFINITY)
                .mapToDouble(site -> capacity[site])
                .sum();
    }

    /** Whether the loads fit where sites are not closed; where they do not, the loads as prices prove it. */
    boolean hasRoom(Fixings fixings) {
        double all = Arrays.stream(load).sum();
        return all - room(site -> !fixings.isClosed(site)) <= BRIM * all;
    }

    /** What is left at a node when customers pay prices. */
    Relaxation relaxation(Fixings fixings) {
        return capacitated ? new CapacityRelaxation(this, fixings) : new OpenCostRelaxation(this, fixings);
    }

    private static boolean canOverflow(double[] opening, double[] capacity, double[] load) {
        double all = 0;
        for (double part : load) {
            all += part;
        }
        for (int site = 0; site < capacity.length; site++) {
            if (opening[site] < Double.POSITIVE_INFINITY && capacity[site] < ROUNDED_UP * all) {
                return true;
            }
        }
        return false;
    }

    /** Whether every customer may be divided. */
    boolean dividesAll() {
        for (boolean one : divisible) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /** Whether the capacities can matter. */
    boolean isCapacitated() {
        return capacitated;
    }
}
