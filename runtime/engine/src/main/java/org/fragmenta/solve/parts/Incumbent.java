package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.PlanCosts;

/** The best plan that a search has found, and how it finds others. */
final class Incumbent {
    /** Nodes close before the tolerance is used up, because the rest of it belongs to ties. */
    private static final double CLOSED = 0.25;

    private final Layout layout;
    private final Instance instance;
    private final boolean[][] allowed;
    private final Division division;
    private final PlanCosts costs;
    private final Deadline deadline;
    private final double most;
    private final int[] whole;

    /** Hashes of plans that local search has started from. */
    private final Set<Integer> tried = new HashSet<>();

    private Candidate best = Candidate.NONE;

    /**
     * @param allowed where each block may go, by block and region
     * @param most what a plan may cost that is looked for; infinite where the cheapest is
     */
    Incumbent(Layout layout, boolean[][] allowed, Division division, PlanCosts costs, Deadline deadline, double most) {
        this.layout = layout;
        this.instance = layout.instance();
        this.allowed = allowed;
        this.division = division;
        this.costs = costs;
        this.deadline = deadline;
        this.most = most;
        whole = IntStream.range(0, layout.blocks())
                .filter(block -> !layout.isDivisible(block))
                .toArray();
    }

    /** The cheapest plan found. */
    Candidate best() {
        return best;
    }

    /** What the cheapest plan found costs; infinite where there is none. */
    double cost() {
        return best.cost();
    }

    /** What a plan costs at most that is still of interest; infinite as long as every plan is. */
    double reach() {
        return Math.min(best.cost(), most);
    }

    boolean isBounded() {
        return reach() < Double.POSITIVE_INFINITY;
    }

    /** The bound from which on a node holds no plan that is looked for. */
    double target() {
        if (most < Double.POSITIVE_INFINITY) {
            return best.cost() <= most ? Double.NEGATIVE_INFINITY : Math.nextUp(most);
        }
        return best.exists() ? best.cost() - CLOSED * Tolerance.at(best.cost()) : Double.POSITIVE_INFINITY;
    }

    void offer(Candidate candidate) {
        best = candidate.cost() < best.cost() ? candidate : best;
    }

    /** Tries to have all blocks in one region. */
    void gather() {
        if (whole.length == layout.blocks()) {
            LocalSearch search = new LocalSearch(layout, allowed, costs, deadline);
            int[] together = search.together();
            if (together.length > 0) {
                improve(search, together);
            }
        }
    }

    /** Tries the plan that multipliers suggest. */
    void suggest(Ascent ascent) {
        LocalSearch search = new LocalSearch(layout, allowed, costs, deadline);
        Optional<Placement> placed = search.build(whole, ascent.guess());
        if (placed.isPresent() && whole.length == layout.blocks()) {
            improve(search, placed.get().plan());
        } else if (placed.isPresent() && isNew(placed.get().plan())) {
            offer(division.find(placed.get()));
        }
    }

    /** Moves of one block lead many plans to the same, from which all else is tried once. */
    private void improve(LocalSearch search, int[] plan) {
        int[] lower = search.descend(plan);
        if (isNew(lower)) {
            int[] lowest = search.improve(lower);
            tried.add(Arrays.hashCode(lowest));
            offer(Candidate.whole(instance, lowest));
        }
    }

    private boolean isNew(int[] plan) {
        return tried.add(Arrays.hashCode(plan));
    }

    /**
     * Tries the plan that stars suggest, where they say where all blocks stand. Local search looks only at plans that are
     * no farther from the best than a bound is.
     *
     * @param bound what plans around this one cost at least
     */
    void suggest(StarBound stars, double bound) {
        int[] plan = stars.plan();
        if (!stars.stars().isWhole()) {
            return;
        }
        double cost = instance.costOf(plan);
        boolean near = !best.exists() || cost - best.cost() <= best.cost() - bound;
        if (cost < Double.POSITIVE_INFINITY && near) {
            improve(new LocalSearch(layout, allowed, costs, deadline), plan.clone());
        }
    }
}
