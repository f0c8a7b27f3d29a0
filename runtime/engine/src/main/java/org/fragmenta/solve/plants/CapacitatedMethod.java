package org.fragmenta.solve.plants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.plants.Judgement.NoSplit;
import org.fragmenta.solve.plants.Judgement.Refuted;
import org.fragmenta.solve.plants.Judgement.SiteSplit;
import org.fragmenta.solve.plants.Judgement.Split;

/**
 * Nodes with capacities whose customers may all be divided: prices from a transport problem whose sites charge their
 * opening cost by the unit, bettered by subgradient steps (Beasley 1988, EJOR 33); plans from transport over the sites
 * that the prices favour. Once every site is open or closed, transport is exact and its prices prove it.
 */
final class CapacitatedMethod implements NodeMethod {
    private static final int STEPS_AT_ROOT = 400;
    private static final int STEPS = 60;
    private static final int STEPS_OF_TRIAL = 12;

    /** Undecided sites that are tried both ways. */
    private static final int TRIED = 6;

    private final PlantProblem problem;
    private final Deadline deadline;
    private final OpenSites plans;

    CapacitatedMethod(PlantProblem problem, Deadline deadline) {
        this.problem = problem;
        this.deadline = deadline;
        plans = new OpenSites(problem, deadline);
    }

    @Override
    public Judgement judge(Fixings fixings, Prices start, boolean root, Incumbent incumbent) {
        List<Refuted> refuted = new ArrayList<>();
        Fixings fixed = fixings;
        Prices standing = start;
        while (true) {
            Transport spread = plans.spread(fixed);
            if (spread.isImpossible()) {
                return new Judgement(Double.POSITIVE_INFINITY, Prices.of(spread.prices()), refuted, new NoSplit());
            }
            Relaxation relaxation = problem.relaxation(fixed);
            if (spread.isFeasible()) {
                incumbent.offer(plans.serve(plans.used(spread)));
                standing = better(relaxation, standing, Prices.of(spread.prices()));
            } else {
                standing = better(relaxation, standing, leastCosts(fixed));
            }
            int[] free = free(fixed, relaxation);
            standing = free.length == 0
                    ? exact(fixed, relaxation, standing)
                    : raised(relaxation, standing, root && refuted.isEmpty() ? STEPS_AT_ROOT : STEPS, incumbent);
            relaxation.evaluate(standing.byCustomer());
            incumbent.offer(plans.favoured(fixed, relaxation, root && refuted.isEmpty()));
            double bound = relaxation.proven(standing.byCustomer());
            if (bound >= incumbent.target() || free.length == 0 || deadline.passed()) {
                return new Judgement(bound, standing, refuted, new NoSplit());
            }
            relaxation.evaluate(standing.byCustomer());
            Trials trials = new Trials(fixed, relaxation, standing, bound, incumbent);
            List<Refuted> found = trials.refute(free);
            if (found.isEmpty()) {
                return new Judgement(bound, standing, refuted, trials.split);
            }
            for (Refuted one : found) {
                fixed = one.opening() ? fixed.closed(one.site()) : fixed.opened(one.site());
            }
            refuted.addAll(found);
        }
    }

    private static int[] free(Fixings fixings, Relaxation relaxation) {
        return IntStream.of(relaxation.sites()).filter(fixings::isFree).toArray();
    }

    /** What customers cost at least, capacities and openings aside. */
    private Prices leastCosts(Fixings fixings) {
        double[] least = new double[problem.customers()];
        for (int customer = 0; customer < least.length; customer++) {
            double[] row = problem.cost()[customer];
            int at = customer;
            least[customer] = IntStream.range(0, row.length)
                    .filter(site -> !fixings.isClosed(site) && fixings.serves(at, site))
                    .mapToDouble(site -> row[site])
                    .filter(Double::isFinite)
                    .min()
                    .orElse(0);
        }
        return Prices.of(least);
    }

    private Prices exact(Fixings fixings, Relaxation relaxation, Prices standing) {
        Transport transport = plans.exact(fixings);
        return transport.isFeasible() ? better(relaxation, standing, Prices.of(transport.prices())) : standing;
    }

    private static Prices better(Relaxation relaxation, Prices one, Prices other) {
        return relaxation.evaluate(other.byCustomer()) > relaxation.evaluate(one.byCustomer()) ? other : one;
    }

    private Prices raised(Relaxation relaxation, Prices from, int steps, Incumbent incumbent) {
        Subgradient subgradient = new Subgradient(relaxation, from.byCustomer());
        subgradient.run(steps, incumbent.reach(), incumbent.target(), deadline);
        return Prices.of(subgradient.best());
    }

    /** What deciding a site one way or the other does to the bound of a node. */
    private final class Trials {
        private final Fixings fixings;
        private final double[] term;
        private final Prices standing;
        private final double bound;
        private final Incumbent incumbent;
        private final List<Refuted> refuted = new ArrayList<>();
        private Split split = new NoSplit();

        /** @param relaxation evaluated at the prices */
        Trials(Fixings fixings, Relaxation relaxation, Prices standing, double bound, Incumbent incumbent) {
            this.fixings = fixings;
            this.standing = standing;
            this.bound = bound;
            this.incumbent = incumbent;
            term = IntStream.range(0, problem.sites())
                    .mapToDouble(relaxation::term)
                    .toArray();
        }

        /** Decisions that leave no room for a better plan; where there is none, {@link #split} is the best branch. */
        List<Refuted> refute(int[] free) {
            for (int site : free) {
                if (bound + Math.abs(term[site]) >= incumbent.target()) {
                    boolean opening = term[site] > 0;
                    refute(site, opening, standing);
                }
            }
            if (refuted.isEmpty()) {
                tryBothWays(free);
            }
            return refuted;
        }

        private boolean refute(int site, boolean opening, Prices prices) {
            double proven = problem.relaxation(side(site, opening)).proven(prices.byCustomer());
            if (proven >= incumbent.target()) {
                refuted.add(new Refuted(site, opening, proven, prices));
                return true;
            }
            return false;
        }

        private Fixings side(int site, boolean open) {
            return open ? fixings.opened(site) : fixings.closed(site);
        }

        private void tryBothWays(int[] free) {
            double best = Double.NEGATIVE_INFINITY;
            List<Integer> undecided = IntStream.of(free)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer site) -> Math.abs(term[site])))
                    .limit(TRIED)
                    .toList();
            for (int site : undecided) {
                if (deadline.passed()) {
                    return;
                }
                Relaxation closed = problem.relaxation(side(site, false));
                Relaxation opened = problem.relaxation(side(site, true));
                Prices closedPrices = raised(closed, standing, STEPS_OF_TRIAL, incumbent);
                Prices openedPrices = raised(opened, standing, STEPS_OF_TRIAL, incumbent);
                if (refute(site, false, closedPrices) || refute(site, true, openedPrices)) {
                    continue;
                }
                double floor = 1e-6 * (incumbent.reach() - bound);
                double score = Math.max(floor, closed.evaluate(closedPrices.byCustomer()) - bound)
                        * Math.max(floor, opened.evaluate(openedPrices.byCustomer()) - bound);
                if (score > best) {
                    best = score;
                    split = new SiteSplit(site, closedPrices, openedPrices);
                }
            }
        }
    }
}
