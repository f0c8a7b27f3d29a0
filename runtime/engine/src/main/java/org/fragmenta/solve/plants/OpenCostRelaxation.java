package org.fragmenta.solve.plants;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The relaxation without capacities: a site takes in all customers that pay more than they cost. */
final class OpenCostRelaxation implements Relaxation {
    private final int customers;
    private final int[] sites;
    private final double[][] cost;
    private final double[] opening;
    private final boolean[] open;
    private final double[] term;
    private final double[] taken;

    OpenCostRelaxation(PlantProblem problem, Fixings fixings) {
        customers = problem.customers();
        sites = IntStream.range(0, problem.sites())
                .filter(site -> !fixings.isClosed(site) && problem.opening()[site] < Double.POSITIVE_INFINITY)
                .toArray();
        cost = Arrays.stream(sites).mapToObj(site -> problem.costBySite()[site]).toArray(double[][]::new);
        opening = Arrays.stream(sites)
                .mapToDouble(site -> problem.opening()[site])
                .toArray();
        open = new boolean[sites.length];
        for (int at = 0; at < sites.length; at++) {
            open[at] = fixings.isOpen(sites[at]);
        }
        term = new double[problem.sites()];
        Arrays.fill(term, Double.POSITIVE_INFINITY);
        taken = new double[customers];
    }

    @Override
    public double evaluate(double[] price) {
        double bound = 0;
        for (double paid : price) {
            bound += paid;
        }
        Arrays.fill(taken, 0);
        for (int at = 0; at < sites.length; at++) {
            double left = left(at, price);
            term[sites[at]] = left;
            if (open[at] || left < 0) {
                bound += left;
                take(cost[at], price);
            }
        }
        return bound;
    }

    private double left(int at, double[] price) {
        double[] row = cost[at];
        double left = opening[at];
        for (int customer = 0; customer < customers; customer++) {
            double offer = price[customer] - row[customer];
            left -= offer > 0 ? offer : 0;
        }
        return left;
    }

    private void take(double[] row, double[] price) {
        for (int customer = 0; customer < customers; customer++) {
            taken[customer] += price[customer] > row[customer] ? 1 : 0;
        }
    }

    @Override
    public double term(int site) {
        return term[site];
    }

    @Override
    public double[] taken() {
        return taken;
    }

    @Override
    public double proven(double[] price) {
        ProvenSum sum = new ProvenSum();
        for (double paid : price) {
            sum.add(paid, 0);
        }
        for (int at = 0; at < sites.length; at++) {
            double left = left(at, price);
            double error = ProvenSum.error(2 * customers, 2 * opening[at] + Math.abs(left));
            if (open[at] || left < error) {
                sum.add(left, error);
            }
        }
        return sum.low();
    }

    @Override
    public int[] sites() {
        return sites;
    }
}
