package org.fragmenta.cluster;

import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.result.Tolerance;

/**
 * Where a plant is cheapest while all others stay.
 *
 * @param region the cheapest region, the first of the model's on a tie
 * @param costs what it would cost by region, infinite where it cannot stand
 * @param tied the other regions that cost the same
 */
@SuppressWarnings("ArrayRecordComponent") // numbers that are read in loops and never written
record Choice(int region, double[] costs, List<Integer> tied) {

    static Choice of(ClusterCosts costs, Settlement settled, int plant) {
        double[] row = new double[costs.regions()];
        for (int region = 0; region < row.length; region++) {
            row[region] = costs.cost(settled, plant, region);
        }
        return among(row);
    }

    static Choice among(double[] row) {
        double least = Double.POSITIVE_INFINITY;
        for (double cost : row) {
            least = Math.min(least, cost);
        }
        double ceiling = least + Tolerance.at(least);
        int[] cheapest = IntStream.range(0, row.length)
                .filter(region -> row[region] <= ceiling)
                .toArray();
        return new Choice(
                cheapest[0], row, IntStream.of(cheapest).skip(1).boxed().toList());
    }

    /** The cheapest cost. */
    double cost() {
        return costs[region];
    }

    /** The cheapest region but one, or the chosen one where there is no other. */
    int runnerUp() {
        int next = region;
        for (int other = 0; other < costs.length; other++) {
            if (other != region
                    && costs[other] < Double.POSITIVE_INFINITY
                    && (next == region || costs[other] < costs[next])) {
                next = other;
            }
        }
        return next;
    }

    /** By how much the chosen region is cheaper than the next one; 0 where there is no other. */
    double margin() {
        int next = runnerUp();
        return costs[next] - costs[region];
    }
}
