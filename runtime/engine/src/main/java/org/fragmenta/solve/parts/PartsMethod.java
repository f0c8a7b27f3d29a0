package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Watch;

/** Solves instances in which blocks or links bear costs together. */
public final class PartsMethod {
    private PartsMethod() {}

    /**
     * Searches for the cheapest plan.
     *
     * @return a proven optimum; or that there is no plan; or, where a limit stopped the search, the best plan found, if
     *     any, and the bound proven so far. Min-marginals are not known
     */
    public static Solution solve(Instance instance, Names names, Limits limits, Watch watch) {
        Layout layout = new Layout(instance);
        PartsSearch search = new PartsSearch(layout, limits, Deadline.in(limits.timeSeconds(), watch), watch);
        search.run();
        int[] plan = search.plan();
        double total = plan.length == 0 ? Double.POSITIVE_INFINITY : instance.costOf(plan);
        double bound = Math.min(total, search.bound());
        boolean closed = total == Double.POSITIVE_INFINITY ? bound == total : total - bound <= Tolerance.at(total);
        Status status = plan.length == 0 ? Status.INFEASIBLE : Status.PROVEN;
        return new Solution(
                closed ? status : Status.LIMIT,
                Arrays.stream(plan).boxed().toList(),
                total,
                bound,
                List.of(),
                PartsProof.of(layout, names, search.root()));
    }
}
