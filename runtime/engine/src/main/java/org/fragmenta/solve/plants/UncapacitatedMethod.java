package org.fragmenta.solve.plants;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.plants.Judgement.NoSplit;
import org.fragmenta.solve.plants.Judgement.Refuted;

/** Nodes without capacities: dual ascent and adjustment, subgradient steps where these stick, and probing of sites. */
final class UncapacitatedMethod implements NodeMethod {
    private static final int STEPS_AT_ROOT = 120;
    private static final int STEPS = 20;
    private static final int PASSES = 4;
    private static final double HEADWAY = 0.02;

    private final PlantProblem problem;
    private final SortedCosts sorted;
    private final PriceRepair repair;
    private final OpenSetSearch search;
    private final Deadline deadline;

    UncapacitatedMethod(PlantProblem problem, Deadline deadline) {
        this.problem = problem;
        this.deadline = deadline;
        sorted = SortedCosts.of(problem);
        repair = new PriceRepair(problem);
        search = new OpenSetSearch(problem, deadline);
    }

    @Override
    public Judgement judge(Fixings fixings, Prices start, boolean root, Incumbent incumbent) {
        List<Refuted> refuted = new ArrayList<>();
        Prices standing = start;
        Fixings fixed = fixings;
        while (true) {
            SortedCosts costs = sorted.within(fixed);
            int stranded = stranded(costs);
            if (stranded >= 0) {
                Prices proof = Prices.stranding(problem.customers(), stranded);
                return new Judgement(Double.POSITIVE_INFINITY, proof, refuted, new NoSplit());
            }
            Relaxation relaxation = problem.relaxation(fixed);
            PriceAscent ascent = bound(fixed, costs, relaxation, standing, root && refuted.isEmpty(), incumbent);
            standing = ascent.prices();
            double bound = relaxation.proven(standing.byCustomer());
            if (bound >= incumbent.target() || deadline.passed()) {
                return new Judgement(bound, standing, refuted, new NoSplit());
            }
            SiteProbing probing = new SiteProbing(problem, fixed, relaxation, ascent, incumbent, deadline);
            List<Refuted> found = probing.refute();
            if (found.isEmpty()) {
                return new Judgement(bound, standing, refuted, probing.split());
            }
            for (Refuted one : found) {
                fixed = one.opening() ? fixed.closed(one.site()) : fixed.opened(one.site());
            }
            refuted.addAll(found);
        }
    }

    private static int stranded(SortedCosts costs) {
        for (int customer = 0; customer < costs.customers(); customer++) {
            if (costs.isStranded(customer)) {
                return customer;
            }
        }
        return -1;
    }

    private PriceAscent bound(
            Fixings fixings,
            SortedCosts costs,
            Relaxation relaxation,
            Prices start,
            boolean root,
            Incumbent incumbent) {
        double openings = problem.opening(fixings);
        PriceAscent ascent = raised(fixings, costs, start, incumbent.target() - openings);
        suggest(ascent, fixings, incumbent);
        double enough = incumbent.target() - openings;
        if (ascent.total() >= enough || deadline.passed()) {
            return ascent;
        }
        Subgradient subgradient = new Subgradient(relaxation, ascent.prices().byCustomer());
        subgradient.run(root ? STEPS_AT_ROOT : STEPS, incumbent.reach(), incumbent.target(), deadline);
        Prices lowered = repair.lowered(relaxation, fixings, subgradient.best());
        PriceAscent other = raised(fixings, costs, lowered, enough);
        suggest(other, fixings, incumbent);
        return other.total() > ascent.total() ? other : ascent;
    }

    private PriceAscent raised(Fixings fixings, SortedCosts costs, Prices start, double enough) {
        PriceAscent ascent = PriceAscent.from(problem, fixings, costs, start);
        ascent.raiseAll();
        new PriceAdjustment(ascent, problem.sites()).run(enough, HEADWAY, PASSES, deadline);
        return ascent;
    }

    private void suggest(PriceAscent ascent, Fixings fixings, Incumbent incumbent) {
        boolean[] set = new PriceAdjustment(ascent, problem.sites()).choose();
        for (int site = 0; site < set.length; site++) {
            set[site] |= fixings.isOpen(site);
        }
        search.descend(set);
        incumbent.offer(serve(set));
    }

    /** Every customer at the cheapest open site; sites that serve nobody stay closed. */
    private Assignment serve(boolean[] open) {
        int[] site = new int[problem.customers()];
        boolean[] used = new boolean[open.length];
        double cost = 0;
        for (int customer = 0; customer < site.length; customer++) {
            double[] row = problem.cost()[customer];
            int cheapest = -1;
            for (int s = 0; s < open.length; s++) {
                if (open[s] && (cheapest < 0 || row[s] < row[cheapest])) {
                    cheapest = s;
                }
            }
            if (cheapest < 0) {
                return Assignment.NONE;
            }
            site[customer] = cheapest;
            cost += row[cheapest];
            used[cheapest] = true;
        }
        for (int s = 0; s < open.length; s++) {
            cost += used[s] ? problem.opening()[s] : 0;
        }
        return Assignment.whole(cost, site);
    }
}
