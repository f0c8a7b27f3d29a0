package org.fragmenta.solve;

import org.fragmenta.instance.Instance;

/**
 * The elimination of one block graph. {@code GenericKernel} serves every graph; generated kernels serve one, with the
 * same answers.
 */
public interface Kernel {

    /**
     * Computes every min-marginal: the cost of the cheapest plan among those with a given block in a given region.
     *
     * @param instance costs of a model with this kernel's block graph
     * @param marginals filled by block and region; positive infinity where no plan has the block there
     * @return the cost of the cheapest plan; positive infinity where there is none
     */
    double minMarginals(Instance instance, double[][] marginals);

    /**
     * Computes the cost of the cheapest plan alone, which takes a kernel half the time of all min-marginals or less.
     *
     * @param instance costs of a model with this kernel's block graph
     * @return the cost of the cheapest plan; positive infinity where there is none
     */
    default double least(Instance instance) {
        return minMarginals(instance, new double[instance.blocks()][instance.regions()]);
    }
}
