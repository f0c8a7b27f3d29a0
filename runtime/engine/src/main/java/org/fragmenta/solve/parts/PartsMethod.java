package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** Solves instances in which blocks or links bear costs together. */
public final class PartsMethod {
    private PartsMethod() {}

    /**
     * Searches for the cheapest plan.
     *
     * @return a proven optimum, the first in canonical order unless the limits end before ties are settled; or that there
     *     is no plan; or, where a limit stopped the search, the best plan found, if any, and the bound proven so far.
     *     Min-marginals are not known
     */
    public static Solution solve(Instance instance, Names names, Limits limits, Watch watch) {
        return solved(instance, names, limits, watch, Optional.empty()).solution();
    }

    /**
     * Searches for the cheapest plan from the solution of a neighbour: an instance with the same parts and other numbers.
     * The plan is the one that is found without a neighbour; bound and certificate may differ.
     *
     * @param neighbour its plan and multipliers are tried first
     */
    public static Solved solved(
            Instance instance, Names names, Limits limits, Watch watch, Optional<Solution> neighbour) {
        Deadline deadline = Deadline.in(limits, watch);
        Layout layout = new Layout(instance);
        Optional<WarmStart> start = neighbour.map(solution -> new WarmStart(layout, names, solution));
        Found found = find(layout, limits, deadline, watch, start);
        if (start.isPresent() && !found.settled() && !deadline.passed()) {
            // A longer search may settle more ties, and the plan is not to depend on the neighbour.
            found = find(layout, limits, deadline, watch, Optional.empty());
        }
        Candidate best = found.best();
        double total = best.cost();
        double bound = Math.min(total, found.search().bound());
        boolean closed = Tolerance.closes(total, bound);
        Status status = !best.exists() ? Status.INFEASIBLE : Status.PROVEN;
        Solution solution = new Solution(
                closed ? status : Status.LIMIT,
                Arrays.stream(best.plan()).boxed().toList(),
                shares(layout, best),
                total,
                bound,
                List.of(),
                PartsProof.of(layout, names, found.search()));
        return new Solved(
                solution, Optional.of(new PartsPricer(layout, names, found.search(), solution, limits, deadline)));
    }

    /**
     * @param best the first of the cheapest plans, unless a limit came first
     * @param settled whether no limit came between the proof and the first of the cheapest
     */
    private record Found(PartsSearch search, Candidate best, boolean settled) {}

    private static Found find(
            Layout layout, Limits limits, Deadline deadline, Watch watch, Optional<WarmStart> neighbour) {
        PartsSearch search = new PartsSearch(layout, limits, deadline, watch);
        neighbour.ifPresent(search::start);
        search.run();
        Candidate best = search.best();
        if (!best.exists() || !Tolerance.closes(best.cost(), search.bound())) {
            return new Found(search, best, true);
        }
        FirstPlan first = new FirstPlan(layout, search, limits);
        return new Found(search, first.find(), first.isSettled());
    }

    private static List<Share> shares(Layout layout, Candidate best) {
        List<Share> shares = new ArrayList<>();
        for (int block = 0; block < best.shares().length; block++) {
            for (int region = 0; layout.isDivisible(block) && region < layout.regions(); region++) {
                double share = best.shares()[block][region];
                if (share > 0) {
                    shares.add(new Share(block, region, share));
                }
            }
        }
        return shares;
    }
}
