package org.fragmenta.verify;

import java.util.Arrays;
import java.util.Optional;
import org.fragmenta.instance.Instance;

/** What the cheapest plan costs with a given block in a given region, computed apart from the solvers. */
interface Marginals {

    /**
     * The cost of the cheapest plan by block and region; infinite where there is none.
     *
     * @param domains regions that blocks may stand in, narrowed
     */
    double[][] all(Domains domains);

    /**
     * The cost of the cheapest plan by region of one block; infinite where there is none.
     *
     * @param domains regions that blocks may stand in, narrowed
     */
    double[] of(int block, Domains domains);

    /** The method for an instance; absent where each would take too long. */
    static Optional<Marginals> of(Parts parts, Domains domains) {
        Instance instance = parts.instance();
        if (!instance.shared().isEmpty()) {
            return ListedMarginals.fits(instance, domains)
                    ? Optional.of(new ListedMarginals(instance))
                    : Optional.empty();
        }
        if (ForestMarginals.fits(instance)) {
            return Optional.of(new ForestMarginals(instance));
        }
        return TableMarginals.fits(instance, domains) ? Optional.of(new TableMarginals(parts)) : Optional.empty();
    }

    /** The least of some costs. */
    static double least(double[] costs) {
        return Arrays.stream(costs).min().orElse(Double.POSITIVE_INFINITY);
    }
}
