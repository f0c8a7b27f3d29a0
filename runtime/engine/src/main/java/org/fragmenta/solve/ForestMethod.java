package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;

/** For block graphs without a cycle: the kernel's answer, proven by the messages of one pass. */
final class ForestMethod implements Method {
    private final ForestElimination forest;
    private final Kernel kernel;
    private final Names names;

    /**
     * @param forest with one link at most between any two blocks
     */
    ForestMethod(ForestElimination forest, Kernel kernel, Names names) {
        this.forest = forest;
        this.kernel = kernel;
        this.names = names;
    }

    @Override
    public Solved solve(Instance instance) {
        return new Solved(solution(instance), Optional.empty());
    }

    private Solution solution(Instance instance) {
        double[][] marginals = new double[instance.blocks()][instance.regions()];
        double optimum = kernel.minMarginals(instance, marginals);
        if (optimum == Double.POSITIVE_INFINITY) {
            return new Solution(
                    Status.INFEASIBLE, List.of(), optimum, optimum, Arrays.asList(marginals), Proof.empty());
        }
        int[] plan = CanonicalPlan.find(instance, kernel, marginals, optimum);
        double total = instance.costOf(plan);
        boolean[][] allowed = inSomePlan(marginals);
        Reparametrisation multipliers = ForestMultipliers.of(forest, instance, allowed);
        double bound = Math.min(total, multipliers.bound(instance, allowed));
        if (total - bound > Tolerance.at(total)) {
            multipliers = ForestMultipliers.cut(forest, instance, allowed, total);
            bound = Math.min(total, multipliers.bound(instance, allowed));
        }
        return new Solution(
                total - bound > Tolerance.at(total) ? Status.LIMIT : Status.PROVEN,
                Arrays.stream(plan).boxed().toList(),
                total,
                bound,
                Arrays.asList(marginals),
                Proof.leaf(multipliers, names));
    }

    /** On a forest these are just the regions that arc consistency leaves. */
    private static boolean[][] inSomePlan(double[][] marginals) {
        boolean[][] used = new boolean[marginals.length][];
        for (int block = 0; block < used.length; block++) {
            used[block] = new boolean[marginals[block].length];
            for (int region = 0; region < used[block].length; region++) {
                used[block][region] = marginals[block][region] < Double.POSITIVE_INFINITY;
            }
        }
        return used;
    }
}
