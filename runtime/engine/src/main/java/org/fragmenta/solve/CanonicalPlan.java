package org.fragmenta.solve;

import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;

/**
 * The plan that the tie rule takes: block by block the earliest region with which, after the choices made before, some
 * plan still costs the optimum within {@link Tolerance}.
 */
public final class CanonicalPlan {
    private CanonicalPlan() {}

    /**
     * Reads the plan off the min-marginals. Where a block has several cheapest regions, the choice may bar others, so
     * the model is eliminated again with the block held there and everything else kept to cheapest regions; without
     * ties nothing is.
     *
     * @param instance the costs
     * @param kernel of the instance's block graph
     * @param marginals what the kernel found, by block and region
     * @param optimum what the kernel found, finite
     * @return the region of every block
     */
    public static int[] find(Instance instance, Kernel kernel, double[][] marginals, double optimum) {
        double limit = optimum + Tolerance.at(optimum);
        int blocks = instance.blocks();
        int[] plan = new int[blocks];
        double[][] current = marginals;
        Instance kept = instance;
        for (int block = 0; block < blocks; block++) {
            double[] own = current[block];
            plan[block] = earliest(own, limit);
            if (block < blocks - 1 && tied(own, limit)) {
                kept = kept(kept, current, limit + Tolerance.at(optimum), block, plan[block]);
                current = current == marginals ? new double[blocks][instance.regions()] : current;
                kernel.minMarginals(kept, current);
            }
        }
        return plan;
    }

    /** The instance with a block held in one region and the others in regions of plans within a limit. */
    private static Instance kept(Instance instance, double[][] marginals, double limit, int held, int region) {
        double[][] costs = new double[instance.blocks()][instance.regions()];
        for (int block = 0; block < costs.length; block++) {
            for (int at = 0; at < instance.regions(); at++) {
                boolean keep = block == held ? at == region : marginals[block][at] <= limit;
                costs[block][at] = keep ? instance.blockCost(block)[at] : Double.POSITIVE_INFINITY;
            }
        }
        return new Instance(instance.regions(), costs, instance.links());
    }

    /** Rounding may push all a hair beyond the limit once blocks are held; then the least stands for it. */
    private static int earliest(double[] marginals, double limit) {
        int least = 0;
        for (int region = 0; region < marginals.length; region++) {
            if (marginals[region] <= limit) {
                return region;
            }
            least = marginals[region] < marginals[least] ? region : least;
        }
        return least;
    }

    private static boolean tied(double[] marginals, double limit) {
        int cheapest = 0;
        for (double cost : marginals) {
            cheapest += cost <= limit ? 1 : 0;
        }
        return cheapest > 1;
    }
}
