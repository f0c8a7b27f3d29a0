package org.fragmenta.processor.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;

/** Random costs of a block graph, with ties, zeros and impossible cells. */
final class Instances {
    private Instances() {}

    static Instance random(Random random, int blocks, int regions, int[][] links) {
        boolean whole = random.nextBoolean();
        double impossible = random.nextInt(3) == 0 ? 0.3 : random.nextInt(2) * 0.05;
        double[][] costs = new double[blocks][];
        for (int block = 0; block < blocks; block++) {
            costs[block] = row(random, regions, whole, impossible);
        }
        List<Instance.Link> joined = new ArrayList<>();
        for (int[] link : links) {
            double[] cells = row(random, regions * regions, whole, impossible);
            joined.add(new Instance.Link(link[0], link[1], DenseLinkCost.ofRows(regions, cells)));
        }
        return new Instance(regions, costs, joined);
    }

    private static double[] row(Random random, int size, boolean whole, double impossible) {
        double[] row = new double[size];
        for (int cell = 0; cell < size; cell++) {
            double cost = whole ? random.nextInt(4) : 100 * random.nextDouble();
            row[cell] = random.nextDouble() < impossible ? Double.POSITIVE_INFINITY : cost;
        }
        return row;
    }

    /** The cost of the cheapest plan by block and region, from trying all plans. */
    static double[][] bruteForce(Instance instance) {
        double[][] marginals = new double[instance.blocks()][instance.regions()];
        for (double[] row : marginals) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        int[] plan = new int[instance.blocks()];
        int block;
        do {
            double cost = instance.costOf(plan);
            for (int at = 0; at < plan.length; at++) {
                marginals[at][plan[at]] = Math.min(marginals[at][plan[at]], cost);
            }
            block = 0;
            while (block < plan.length && ++plan[block] == instance.regions()) {
                plan[block++] = 0;
            }
        } while (block < plan.length);
        return marginals;
    }
}
