package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.structure.Elimination;

/**
 * For block graphs with cycles or parallel links: the kernel finds optimum, plan and min-marginals where its tables fit
 * the limits, and a search proves them; otherwise the search finds the plan as well.
 */
final class SearchMethod implements Method {
    /** Room for rounding when regions are ruled out, in tolerances. */
    private static final double ROOM = 3;

    private final Elimination elimination;
    private final List<int[]> links;
    private final EliminationCost cost;
    private final Kernel kernel;
    private final Names names;
    private final Limits limits;
    private final int[] order;

    /**
     * @param cost of the kernel's elimination
     */
    SearchMethod(
            Elimination elimination,
            List<int[]> links,
            EliminationCost cost,
            Kernel kernel,
            Names names,
            Limits limits) {
        this.elimination = elimination;
        this.links = links;
        this.cost = cost;
        this.kernel = kernel;
        this.names = names;
        this.limits = limits;
        this.order = elimination.buckets().stream()
                .mapToInt(Elimination.Bucket::block)
                .toArray();
    }

    @Override
    public Solution solve(Instance instance) {
        Search search = new Search(instance, order, limits, Deadline.in(limits.timeSeconds()));
        return cost.within(limits) ? proveKernel(instance, search) : searchAlone(instance, search);
    }

    private Solution proveKernel(Instance instance, Search search) {
        double[][] marginals = new double[instance.blocks()][instance.regions()];
        double optimum = kernel.minMarginals(instance, marginals);
        search.decide(optimum);
        search.run();
        int[] plan = optimum == Double.POSITIVE_INFINITY
                ? new int[0]
                : CanonicalPlan.find(instance, kernel, marginals, optimum);
        return solution(instance, search, plan, Arrays.asList(marginals));
    }

    private Solution searchAlone(Instance instance, Search search) {
        search.run();
        int[] plan = search.isClosed() ? canonical(instance, search) : search.plan();
        return solution(instance, search, plan, List.of());
    }

    /**
     * The canonical plan among the cheapest, by elimination over the few regions that the first node's multipliers
     * leave to cheapest plans; the plan found where even those are too many for the tables.
     */
    private int[] canonical(Instance instance, Search search) {
        int[] plan = search.plan();
        if (plan.length == 0) {
            return plan;
        }
        double optimum = instance.costOf(plan);
        int[][] domains = search.regionsWithin(optimum + ROOM * Tolerance.at(optimum));
        TableElimination tables = new TableElimination(elimination, links);
        if (!tables.cost(domains).within(limits)) {
            return plan;
        }
        Kernel within = (costs, marginals) -> tables.minMarginalsWithin(costs, domains, marginals);
        double[][] marginals = new double[instance.blocks()][instance.regions()];
        double least = within.minMarginals(instance, marginals);
        return CanonicalPlan.find(instance, within, marginals, least);
    }

    private Solution solution(Instance instance, Search search, int[] plan, List<double[]> marginals) {
        double total = plan.length == 0 ? Double.POSITIVE_INFINITY : instance.costOf(plan);
        double bound = Math.min(total, search.bound());
        boolean closed = total == Double.POSITIVE_INFINITY ? bound == total : total - bound <= Tolerance.at(total);
        Status status = plan.length == 0 ? Status.INFEASIBLE : Status.PROVEN;
        return new Solution(
                closed ? status : Status.LIMIT,
                Arrays.stream(plan).boxed().toList(),
                total,
                bound,
                marginals,
                Proof.of(search.root(), names));
    }
}
