package org.fragmenta.verify;

import java.util.Arrays;
import java.util.Optional;
import org.fragmenta.instance.Instance;

/** What the cheapest plan costs with a given block in a given region, computed apart from the solvers. */
interface Marginals {

    /**
     * The cost of the cheapest plan by block and region; infinite where there is none.
     *
     * @param domains regions that blocks may stand in, consistent with all links
     */
    double[][] all(Domains domains);

    /**
     * The cost of the cheapest plan by region of one block; infinite where there is none.
     *
     * @param domains regions that blocks may stand in, consistent with all links
     */
    double[] of(int block, Domains domains);

    /** The method for an instance; absent where each would take too long. */
    static Optional<Marginals> of(Instance instance, Domains domains) {
        if (ForestMarginals.fits(instance)) {
            return Optional.of(new ForestMarginals(instance));
        }
        return TableMarginals.fits(instance, domains) ? Optional.of(new TableMarginals(instance)) : Optional.empty();
    }

    /** The least of some costs. */
    static double least(double[] costs) {
        return Arrays.stream(costs).min().orElse(Double.POSITIVE_INFINITY);
    }
}
