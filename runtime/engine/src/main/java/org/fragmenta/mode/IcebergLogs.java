package org.fragmenta.mode;

import java.util.stream.IntStream;

/** The parts of an iceberg chain's price as logarithms, which add up along a path; computed once. */
final class IcebergLogs {
    private final double[] weights;
    private final double[][] stages;
    private final double[][] tradeCosts;

    IcebergLogs(IcebergChain chain) {
        int countries = chain.countries().size();
        weights = IntStream.range(0, chain.stages()).mapToDouble(chain::weight).toArray();
        stages = new double[chain.stages()][countries];
        tradeCosts = new double[countries][countries];
        for (int country = 0; country < countries; country++) {
            for (int stage = 0; stage < chain.stages(); stage++) {
                double cost = chain.countries().get(country).stageCosts().at(stage);
                stages[stage][country] = times(chain.labourShares().at(stage) * weights[stage], Math.log(cost));
            }
            for (int to = 0; to < countries; to++) {
                tradeCosts[country][to] = Math.log(chain.tradeCost(country, to));
            }
        }
    }

    /** What a stage adds to the price where it stands in a country. */
    double stage(int stage, int country) {
        return stages[stage][country];
    }

    /** What the way after a stage adds to the price: the hand-over, after the last stage the way to the buyer. */
    double way(int stage, int from, int to) {
        return times(weights[stage], tradeCosts[from][to]);
    }

    /** The product, infinite for what cannot be, even where it counts for nothing. */
    private static double times(double weight, double log) {
        return log == Double.POSITIVE_INFINITY ? log : weight * log;
    }
}
