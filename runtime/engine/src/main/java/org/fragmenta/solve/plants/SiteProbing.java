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
 * Tries what closing or opening a site does to the bound: some decisions leave no room for a better plan, and of the
 * sites left undecided the one whose two sides gain most is worth branching by.
 */
final class SiteProbing {
    /** Sites that are tried both ways. */
    private static final int TRIED = 12;

    private final PlantProblem problem;
    private final Fixings fixings;
    private final Relaxation relaxation;
    private final PriceAscent ascent;
    private final Incumbent incumbent;
    private final Deadline deadline;
    private final PriceAscent trial;
    private final double openings;
    private Split split = new NoSplit();

    SiteProbing(
            PlantProblem problem,
            Fixings fixings,
            Relaxation relaxation,
            PriceAscent ascent,
            Incumbent incumbent,
            Deadline deadline) {
        this.problem = problem;
        this.fixings = fixings;
        this.relaxation = relaxation;
        this.ascent = ascent;
        this.incumbent = incumbent;
        this.deadline = deadline;
        trial = ascent.copy();
        openings = problem.opening(fixings);
    }

    /** Decisions that cannot better the best plan. */
    List<Refuted> refute() {
        List<Refuted> refuted = new ArrayList<>();
        double bound = ascent.total() + openings;
        Prices price = ascent.prices();
        for (int site : relaxation.sites()) {
            double bare = bound + ascent.slack(site);
            if (fixings.isFree(site) && bare >= incumbent.target()) {
                add(refuted, fixings.opened(site), site, true, price);
            }
        }
        if (refuted.isEmpty()) {
            tryBothWays(refuted, bound);
        }
        return refuted;
    }

    /** The branch that seemed best. */
    Split split() {
        return split;
    }

    private void add(List<Refuted> refuted, Fixings side, int site, boolean opening, Prices price) {
        double bound = problem.relaxation(side).proven(price.byCustomer());
        if (bound >= incumbent.target()) {
            refuted.add(new Refuted(site, opening, bound, price));
        }
    }

    private void tryBothWays(List<Refuted> refuted, double bound) {
        double best = -1;
        for (int site : candidates()) {
            if (deadline.passed()) {
                return;
            }
            trial.take(ascent);
            trial.close(site);
            trial.raiseAll();
            double closed = trial.total() + openings;
            Prices closedPrice = trial.prices();
            if (closed == Double.POSITIVE_INFINITY) {
                refuted.add(new Refuted(site, false, closed, Prices.stranding(problem.customers(), trial.stranded())));
                continue;
            }
            if (closed >= incumbent.target()) {
                add(refuted, fixings.closed(site), site, false, closedPrice);
                continue;
            }
            trial.take(ascent);
            trial.open(site, problem.cost());
            trial.raiseAll();
            double open = trial.total() + openings + problem.opening()[site];
            if (open >= incumbent.target()) {
                add(refuted, fixings.opened(site), site, true, trial.prices());
                continue;
            }
            double floor = 1e-6 * (incumbent.reach() - bound);
            double score = Math.max(floor, closed - bound) * Math.max(floor, open - bound);
            if (score > best) {
                best = score;
                split = new SiteSplit(site, closedPrice, trial.prices());
            }
        }
    }

    /** Sites that are paid for, those that most is offered to first. */
    private List<Integer> candidates() {
        return IntStream.of(relaxation.sites())
                .filter(site -> fixings.isFree(site) && ascent.isTight(site))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer site) -> -problem.opening()[site]))
                .limit(TRIED)
                .toList();
    }
}
