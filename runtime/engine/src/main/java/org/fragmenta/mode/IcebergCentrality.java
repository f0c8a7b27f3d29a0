package org.fragmenta.mode;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether central countries do the later stages where productivity is drawn at random, alike in all countries and for
 * all stages (theory GV-4b). With draws of dispersion theta, a path serves the buyers in j with a probability
 * proportional to the product of {@code tau^(-theta beta_n)} over its hand-overs.
 */
public final class IcebergCentrality {
    private final IcebergChain chain;
    private final IcebergLogs logs;
    private final double dispersion;
    private final int countries;
    private final double[] downstreamness;

    /**
     * @param chain a chain that keeps the rules of {@link ModeRules}, with finite trade costs
     * @param dispersion theta, above 0
     */
    public IcebergCentrality(IcebergChain chain, double dispersion) {
        this.chain = chain;
        this.logs = new IcebergLogs(chain);
        this.dispersion = dispersion;
        this.countries = chain.countries().size();
        this.downstreamness = meanStages();
    }

    /** How near a country is to all others: less the logarithms of its trade costs to them. */
    public double centrality(int country) {
        return -IntStream.range(0, countries)
                .mapToDouble(to -> Math.log(chain.tradeCost(country, to)))
                .sum();
    }

    /** The mean stage, counted from 1, that a country does for the buyers of all countries, each counted alike. */
    public double downstreamness(int country) {
        return downstreamness[country];
    }

    private double[] meanStages() {
        double[] stages = new double[countries];
        double[] weights = new double[countries];
        double[][] forward = forward();
        for (int destination = 0; destination < countries; destination++) {
            double[][] backward = backward(destination);
            for (int stage = 0; stage < chain.stages(); stage++) {
                double[] share = new double[countries];
                for (int country = 0; country < countries; country++) {
                    share[country] = forward[stage][country] * backward[stage][country];
                }
                double total = Arrays.stream(share).sum();
                for (int country = 0; country < countries; country++) {
                    stages[country] += (stage + 1) * share[country] / total;
                    weights[country] += share[country] / total;
                }
            }
        }
        return IntStream.range(0, countries)
                .mapToDouble(country -> stages[country] / weights[country])
                .toArray();
    }

    /** Weight of all ways from the first stage to a stage and its country, scaled so that the largest is 1. */
    private double[][] forward() {
        double[][] forward = new double[chain.stages()][countries];
        Arrays.fill(forward[0], 1);
        for (int stage = 1; stage < chain.stages(); stage++) {
            for (int to = 0; to < countries; to++) {
                for (int from = 0; from < countries; from++) {
                    forward[stage][to] += forward[stage - 1][from] * weight(stage - 1, from, to);
                }
            }
            scale(forward[stage]);
        }
        return forward;
    }

    /** Weight of all ways from a stage and its country to the buyers, scaled so that the largest is 1. */
    private double[][] backward(int destination) {
        int last = chain.stages() - 1;
        double[][] backward = new double[chain.stages()][countries];
        for (int from = 0; from < countries; from++) {
            backward[last][from] = weight(last, from, destination);
        }
        scale(backward[last]);
        for (int stage = last - 1; stage >= 0; stage--) {
            for (int from = 0; from < countries; from++) {
                for (int to = 0; to < countries; to++) {
                    backward[stage][from] += weight(stage, from, to) * backward[stage + 1][to];
                }
            }
            scale(backward[stage]);
        }
        return backward;
    }

    private double weight(int stage, int from, int to) {
        return Math.exp(-dispersion * logs.way(stage, from, to));
    }

    /** Only proportions matter, and long chains would run out of range. */
    private static void scale(double[] weights) {
        double largest = Arrays.stream(weights).max().orElseThrow();
        Arrays.setAll(weights, index -> weights[index] / largest);
    }
}
