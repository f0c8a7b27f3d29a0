package org.fragmenta.verify;

import java.util.Arrays;
import org.fragmenta.instance.Instance;

/** Min-marginals of an instance with shared parts, none of them divisible, by trying every plan. */
final class ListedMarginals implements Marginals {
    /** Plans, some seconds. */
    private static final double MOST_PLANS = 200_000;

    private final Instance instance;

    ListedMarginals(Instance instance) {
        this.instance = instance;
    }

    /** Whether every plan has a cost by itself, and there are few enough. */
    static boolean fits(Instance instance, Domains domains) {
        double plans = 1;
        for (int block = 0; block < instance.blocks(); block++) {
            plans *= domains.row(block).cardinality();
        }
        return instance.shared().divisible().isEmpty() && plans <= MOST_PLANS;
    }

    @Override
    public double[][] all(Domains domains) {
        double[][] marginals = new double[instance.blocks()][instance.regions()];
        for (double[] row : marginals) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        place(domains, 0, new int[instance.blocks()], marginals);
        return marginals;
    }

    @Override
    public double[] of(int block, Domains domains) {
        return all(domains)[block];
    }

    private void place(Domains domains, int block, int[] plan, double[][] marginals) {
        if (block < plan.length) {
            for (int region : domains.regions(block)) {
                plan[block] = region;
                place(domains, block + 1, plan, marginals);
            }
            return;
        }
        double cost = instance.costOf(plan);
        for (int each = 0; each < plan.length; each++) {
            marginals[each][plan[each]] = Math.min(marginals[each][plan[each]], cost);
        }
    }
}
