package org.fragmenta.nearoptimal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.TimeLeft;

/**
 * The plans of some technologies, one by one, by cost and then in canonical order.
 *
 * <p>What nobody has seen yet lies in boxes, each with a lower bound. Boxes whose bound is below the cheapest plan at
 * hand are solved or split, until no box can hold a plan that comes before it.
 */
final class PlanSequence {
    /** Min-marginals of a closed search may be off by as much as costs that tie, and so may two of them. */
    private static final double ROOM = 3;

    private final TimeLeft time;
    private final PriorityQueue<Entry> open = new PriorityQueue<>(
            Comparator.comparingDouble((Entry entry) -> entry.box().least()).thenComparingLong(Entry::age));
    private final List<Candidate> ready = new ArrayList<>();
    private final Set<Object> visited = new HashSet<>();
    private long entries;
    private double givenUp = Double.POSITIVE_INFINITY;

    /** A box in the order in which boxes came. */
    private record Entry(OpenBox box, long age) {}

    /** A plan at hand, the cheapest of its box. */
    private record Candidate(RankedPlan plan, Box box) {}

    /**
     * @param spaces the technologies in the model's order
     * @param limits of all solves together as to time, of each one otherwise
     */
    PlanSequence(List<Space> spaces, Limits limits) {
        time = new TimeLeft(limits);
        for (Space space : spaces) {
            add(OpenBox.unseen(space, Box.of(space.instance()), Double.NEGATIVE_INFINITY));
        }
    }

    /** Boxes that lack plants overlap, so one may come again. */
    private void add(OpenBox box) {
        boolean again = box.space().isDivisible()
                && box.isUnseen()
                && !visited.add(List.of(box.space().order(), box.box()));
        if (!again) {
            open.add(new Entry(box, entries++));
        }
    }

    /**
     * The next plan, if it costs no more than an amount.
     *
     * @return empty if no plan is left that costs so little, or a limit stopped the search before one was proven to be
     *     the next
     */
    Optional<RankedPlan> next(double most) {
        while (true) {
            double best = leastReady();
            double least = leastOpen();
            double lower = Math.min(best, least);
            if (lower == Double.POSITIVE_INFINITY || lower > most + Tolerance.at(most)) {
                return Optional.empty();
            }
            if (least > best + ROOM * Tolerance.at(best)) {
                if (best > givenUp + Tolerance.at(best)) {
                    return Optional.empty();
                }
                RankedPlan plan = take();
                if (isNew(plan)) {
                    return Optional.of(plan);
                }
                continue;
            }
            if (givenUp <= least || time.isOver()) {
                return Optional.empty();
            }
            expand(open.remove().box());
        }
    }

    /** The next of the plans at hand, when a limit has stopped the search; what it costs is proven, its place is not. */
    Optional<RankedPlan> unproven(double most) {
        while (!ready.isEmpty() && leastReady() <= most + Tolerance.at(most)) {
            RankedPlan plan = take();
            if (isNew(plan)) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /** Boxes that lack plants overlap, so a plan may come again. */
    private boolean isNew(RankedPlan plan) {
        Space space = plan.space();
        return !space.isDivisible() || visited.add(List.of(space.order(), Plants.identity(space, plan.solution())));
    }

    /** What every plan that was not taken costs at least; infinite if there is none. */
    double least() {
        return Math.min(givenUp, Math.min(leastReady(), leastOpen()));
    }

    private double leastReady() {
        double least = Double.POSITIVE_INFINITY;
        for (Candidate candidate : ready) {
            least = Math.min(least, candidate.plan().cost());
        }
        return least;
    }

    private double leastOpen() {
        Entry first = open.peek();
        return first == null ? Double.POSITIVE_INFINITY : first.box().least();
    }

    private void expand(OpenBox box) {
        if (box.isUnseen()) {
            see(box);
        } else if (box.isUnsettled()) {
            box.settledBy(solve(box)).ifPresent(this::add);
        } else {
            box.parts().forEach(this::add);
        }
    }

    private void see(OpenBox box) {
        Solution solution = solve(box);
        if (solution.status() == Status.INFEASIBLE) {
            return;
        }
        if (solution.plan().isEmpty()) {
            givenUp = Math.min(givenUp, Math.max(box.least(), solution.bound()));
            return;
        }
        ready.add(new Candidate(new RankedPlan(box.space(), solution), box.box()));
        if (solution.status() == Status.LIMIT) {
            // The plan may not be the cheapest of its box, so the rest of the box is searched before the plan is taken.
            OpenBox.besides(box.space(), box.box(), solution).ifPresent(this::add);
        }
    }

    private Solution solve(OpenBox box) {
        return box.space().solve(box.box(), time.limits());
    }

    /** Takes the first in canonical order of the cheapest plans at hand; what else is in its box stays open. */
    private RankedPlan take() {
        double limit = leastReady();
        limit += Tolerance.at(limit);
        Candidate first = ready.get(0);
        for (Candidate candidate : ready) {
            boolean comes = candidate.plan().cost() <= limit
                    && (first.plan().cost() > limit || candidate.plan().precedes(first.plan()));
            first = comes ? candidate : first;
        }
        ready.remove(first);
        if (first.plan().solution().status() == Status.PROVEN) {
            OpenBox.besides(first.plan().space(), first.box(), first.plan().solution())
                    .ifPresent(this::add);
        }
        return first.plan();
    }
}
