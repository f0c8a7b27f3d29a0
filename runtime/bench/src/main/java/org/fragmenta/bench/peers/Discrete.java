package org.fragmenta.bench.peers;

import java.util.Arrays;
import org.fragmenta.instance.Instance;

/** First figures about an instance for solvers that count in integers. */
final class Discrete {
    private Discrete() {}

    /** The plan that puts every block where it alone is cheapest. */
    static int[] cheapestAlone(Instance instance) {
        int[] plan = new int[instance.blocks()];
        for (int block = 0; block < plan.length; block++) {
            double[] row = instance.blockCost(block);
            for (int region = 1; region < row.length; region++) {
                plan[block] = row[region] < row[plan[block]] ? region : plan[block];
            }
        }
        return plan;
    }

    /** The sum of what every block costs at least. */
    static double leastCosts(Instance instance) {
        double sum = 0;
        for (int block = 0; block < instance.blocks(); block++) {
            sum += Arrays.stream(instance.blockCost(block)).min().orElseThrow();
        }
        return sum;
    }
}
