package org.fragmenta.solve.plants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Share;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solved;
import org.fragmenta.solve.Watch;

/** Solves instances that are facility location and nothing else. */
public final class PlantMethod {

    private PlantMethod() {}

    /**
     * Whether an instance has no links, every block is in just one group, and every group has an opening cost by region
     * and perhaps a capacity, with loads that do not depend on the region. Where a capacity can matter, every block must be
     * divisible.
     */
    public static boolean applies(Instance instance) {
        return SitesOfGroups.read(instance)
                .filter(problem -> !problem.isCapacitated() || problem.dividesAll())
                .isPresent();
    }

    /**
     * Solves an instance.
     *
     * @return a proven optimum, the first in canonical order unless blocks are divided or the limits end first; or that there
     *     is no plan; or, where a limit or the watch stopped the solve, the best plan found, if any, and the bound proven
     *     so far. Marginals are left to the pricer
     * @throws IllegalArgumentException if the method does not apply
     */
    public static Solved solved(Instance instance, Names names, Limits limits, Watch watch) {
        PlantProblem problem = SitesOfGroups.read(instance)
                .orElseThrow(() -> new IllegalArgumentException("the instance is not facility location alone"));
        Deadline deadline = Deadline.in(limits, watch);
        Incumbent incumbent = new Incumbent();
        NodeMethod method = problem.isCapacitated()
                ? new CapacitatedMethod(problem, deadline)
                : new UncapacitatedMethod(problem, deadline);
        PlantSearch search = new PlantSearch(problem, method, incumbent, limits.nodes(), deadline, watch);
        search.run();
        boolean settled = !problem.isCapacitated()
                && incumbent.best().exists()
                && Tolerance.closes(incumbent.cost(), search.bound());
        Assignment best = settled
                ? new FirstAssignment(problem, search, incumbent.best(), deadline, limits.nodes()).find()
                : incumbent.best();
        return new Solved(
                solution(instance, problem, best, search, names),
                Optional.of(new PlantPricer(instance, problem, search, limits, deadline)));
    }

    private static Solution solution(
            Instance instance, PlantProblem problem, Assignment best, PlantSearch search, Names names) {
        int regions = instance.regions();
        int[] plan = IntStream.range(0, best.exists() ? instance.blocks() : 0)
                .map(block -> best.site(block) % regions)
                .toArray();
        double total = best.exists() ? cost(instance, plan, best) : best.cost();
        double bound = Math.min(total, search.bound());
        boolean closed = Tolerance.closes(total, bound);
        Status status = total == Double.POSITIVE_INFINITY ? Status.INFEASIBLE : Status.PROVEN;
        return new Solution(
                closed ? status : Status.LIMIT,
                Arrays.stream(plan).boxed().toList(),
                shares(instance, best),
                total,
                bound,
                List.of(),
                PlantProof.of(instance, problem, search.root(), bound, names));
    }

    private static double cost(Instance instance, int[] plan, Assignment best) {
        List<Integer> divisible = instance.shared().divisible();
        if (divisible.isEmpty()) {
            return instance.costOf(plan);
        }
        double[][] shares = new double[plan.length][instance.regions()];
        for (Share share : shares(instance, best)) {
            shares[share.block()][share.region()] = share.share();
        }
        return instance.costOf(plan, shares);
    }

    private static List<Share> shares(Instance instance, Assignment best) {
        List<Share> shares = new ArrayList<>();
        for (int block : best.exists() ? instance.shared().divisible() : List.<Integer>of()) {
            double[] row = best.share(block);
            if (row.length == 0) {
                shares.add(new Share(block, best.site(block) % instance.regions(), 1));
            }
            for (int site = 0; site < row.length; site++) {
                if (row[site] > 0) {
                    shares.add(new Share(block, site % instance.regions(), row[site]));
                }
            }
        }
        return shares;
    }
}
