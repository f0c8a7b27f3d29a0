package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;

/**
 * What trying every plan finds: the yardstick for all kernels and solvers.
 *
 * @param optimum cost of the cheapest plan; infinite where there is none
 * @param plan the first of the cheapest in canonical order, equal costs as {@link Tolerance} has it; empty where there
 *     is none
 * @param marginals cost of the cheapest plan by block and region; infinite where there is none
 */
public record BruteForce(double optimum, List<Integer> plan, double[][] marginals) {

    /** Tries every plan, so keep {@code regions^blocks} below some 100,000. */
    public static BruteForce of(Instance instance) {
        double[][] marginals = new double[instance.blocks()][instance.regions()];
        for (double[] row : marginals) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        double optimum = Double.POSITIVE_INFINITY;
        int[] plan = new int[instance.blocks()];
        do {
            double cost = instance.costOf(plan);
            optimum = Math.min(optimum, cost);
            for (int block = 0; block < plan.length; block++) {
                marginals[block][plan[block]] = Math.min(marginals[block][plan[block]], cost);
            }
        } while (next(plan, instance.regions()));
        return new BruteForce(optimum, first(instance, optimum), marginals);
    }

    /** Plans come in canonical order, the last block changing fastest, so the first cheap one is the answer. */
    private static List<Integer> first(Instance instance, double optimum) {
        if (optimum == Double.POSITIVE_INFINITY) {
            return List.of();
        }
        int[] plan = new int[instance.blocks()];
        while (instance.costOf(plan) > optimum + Tolerance.at(optimum)) {
            next(plan, instance.regions());
        }
        return Arrays.stream(plan).boxed().toList();
    }

    private static boolean next(int[] plan, int regions) {
        for (int block = plan.length - 1; block >= 0; block--) {
            plan[block]++;
            if (plan[block] < regions) {
                return true;
            }
            plan[block] = 0;
        }
        return false;
    }
}
