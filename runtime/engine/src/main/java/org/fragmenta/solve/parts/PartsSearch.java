package org.fragmenta.solve.parts;

import java.util.Optional;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.PlanCosts;
import org.fragmenta.solve.Watch;

/** Best-first branch and bound over what blocks and regions bear together. */
final class PartsSearch {
    /** A pair of sweeps that closes less than this part of the gap makes no headway. */
    private static final double HEADWAY = 0.03;

    /** A pair of sweeps that closes less than this times what it leaves of the gap gives way to fixing regions, where that pays. */
    private static final double BRISK = 0.3;

    /** Steps on all prices between two sweeps. */
    private static final int STEPS = 15;

    /** How large a gap is taken to be, relative to the bound, before there is a plan. */
    private static final double GUESS = 0.05;

    private static final int PATIENCE_AT_ROOT = 6;
    private static final int PATIENCE = 2;

    /** Nodes with stars, one in so many of which is swept all the same, for the plans that sweeps suggest. */
    private static final int OFTEN = 16;

    private final Layout layout;
    private final PlanCosts costs;
    private final Propagation propagation;
    private final Limits limits;
    private final Deadline deadline;
    private final Watch watch;
    private final double ceiling;
    private final Frontier frontier;
    private final PartsNode root;
    private final PartsBranching branching;
    private final Division division;
    private final Refutation refutation;
    private final Incumbent incumbent;

    private final StarSearch stars;
    private final RegionFixing fixing;

    /** As the first node's sweeps saw them. */
    private final RegionFloors floors;

    /** A search for the cheapest plan. */
    PartsSearch(Layout layout, Limits limits, Deadline deadline, Watch watch) {
        this(layout, new Propagation(layout), limits, deadline, watch, Domains.of(layout), Double.POSITIVE_INFINITY);
    }

    /**
     * A search among the plans of another one for some plan that costs no more than an amount.
     *
     * @param wider the other search
     * @param domains where to look; pruned in place
     * @param most the amount; infinite to search for the cheapest plan
     */
    PartsSearch(PartsSearch wider, Limits limits, Domains domains, double most) {
        this(wider.layout, wider.propagation, limits, wider.deadline, Watch.NONE, domains, most);
    }

    private PartsSearch(
            Layout layout,
            Propagation propagation,
            Limits limits,
            Deadline deadline,
            Watch watch,
            Domains domains,
            double most) {
        this.layout = layout;
        this.propagation = propagation;
        this.limits = limits;
        this.deadline = deadline;
        this.watch = watch;
        costs = new PlanCosts(layout.instance());
        ceiling = layout.ceiling();
        frontier = new Frontier(layout, propagation, domains);
        root = frontier.root();
        branching = new PartsBranching(layout);
        division = new Division(layout, domains, costs);
        refutation = new Refutation(layout, deadline);
        incumbent = new Incumbent(layout, domains.allowed, division, costs, deadline, most);
        stars = new StarSearch(layout, frontier, incumbent);
        fixing = new RegionFixing(layout, frontier);
        floors = new RegionFloors(layout);
    }

    /** Starts from what is known of a neighbour. */
    void start(WarmStart neighbour) {
        start(neighbour.candidate());
        if (!root.empty) {
            frontier.keep(root, neighbour.multipliers(root.domains));
        }
    }

    /** Starts with a plan within the domains, or none. */
    void start(Candidate candidate) {
        incumbent.offer(candidate);
    }

    /** Starts from the multipliers of a search of the same plans or more. */
    void start(PartsSearch wider) {
        frontier.keep(root, wider.atRoot());
        stars.start(wider.stars);
    }

    /** Runs to the end, or to a limit. */
    void run() {
        frontier.begin();
        while (!isFinished() && !isExhausted()) {
            expand(frontier.next());
            watch.progress(bound(), incumbent.cost(), nodes());
        }
    }

    /** Whether no node is left that might hold a plan that is looked for. */
    boolean isFinished() {
        return closes(frontier.least());
    }

    /** The first node is always judged, so that there is a bound to tell. */
    private boolean isExhausted() {
        return nodes() > 1 && (nodes() >= limits.nodes() || frontier.cells() > limits.cells() || deadline.passed());
    }

    private boolean closes(double bound) {
        return bound >= incumbent.target();
    }

    private void expand(PartsNode node) {
        int[][] regions = node.domains.regions();
        LinkTerms terms = new LinkTerms(layout, regions);
        if (!splitByStars(node, regions, terms)) {
            judge(node, regions, terms);
        }
        if (node != root) {
            node.domains = Domains.none();
        }
    }

    private void judge(PartsNode node, int[][] regions, LinkTerms terms) {
        Ascent ascent = new Ascent(layout, node.domains, regions, terms, node.multipliers, ceiling);
        if (isSettled(node, regions)) {
            settle(node, regions, terms);
        } else {
            ascend(node, regions, terms, ascent);
        }
        if (node == root && seeStars(regions, terms) && splitByStars(node, regions, terms)) {
            return;
        }
        if (!incumbent.isBounded() && node.bound < Double.POSITIVE_INFINITY) {
            refutation.find(node.domains, regions, STEPS).ifPresent(proof -> frontier.refute(node, proof));
        }
        if (!closes(node.bound) && fix(node, regions, terms, ascent)) {
            return;
        }
        Optional<Choice> choice =
                closes(node.bound) ? Optional.empty() : branching.choose(node, regions, ascent, incumbent.reach());
        if (choice.isEmpty()) {
            frontier.close(node);
        } else {
            frontier.split(node, choice.get());
        }
    }

    /** Splits off the regions that the bound of a node rules out, where these are most. */
    private boolean fix(PartsNode node, int[][] regions, LinkTerms terms, Ascent swept) {
        if (!paysToFix(node, swept)) {
            return false;
        }
        Ascent ascent = new Ascent(layout, node.domains, regions, terms, node.multipliers, ceiling);
        ascent.level();
        double bound = node.bound;
        boolean split = fixing.split(node, regions, terms, ascent, incumbent.target(), this::isExhausted);
        if (node == root) {
            floors.remember(ascent, regions, bound);
        }
        return split;
    }

    private boolean paysToFix(PartsNode node, Ascent swept) {
        return incumbent.isBounded() && fixing.pays(swept, gap(node));
    }

    private boolean seeStars(int[][] regions, LinkTerms terms) {
        return !closes(root.bound)
                && !deadline.passed()
                && stars.see(root, regions, terms, root.bound + HEADWAY * gap(root));
    }

    /** Judges a node by its stars and splits it by one of them, if any bound it and leave something to split. */
    private boolean splitByStars(PartsNode node, int[][] regions, LinkTerms terms) {
        Optional<StarSearch.Judged> judged = stars.judge(node, regions, terms);
        if (judged.isPresent() && !closes(node.bound) && node != root && node.number % OFTEN == 0) {
            ascend(node, regions, terms, new Ascent(layout, node.domains, regions, terms, node.multipliers, ceiling));
        }
        if (judged.isPresent() && closes(node.bound)) {
            frontier.close(node);
            return true;
        }
        return judged.isPresent() && stars.split(node, regions, judged.get());
    }

    private void ascend(PartsNode node, int[][] regions, LinkTerms terms, Ascent ascent) {
        LeafBound proof = new LeafBound(layout, node.domains, regions, terms, node.multipliers);
        frontier.prove(node, proof, node.multipliers);
        if (node == root) {
            ascent.level();
            incumbent.gather();
            if (!incumbent.isBounded()) {
                incumbent.suggest(ascent);
            }
        }
        int patience = node == root ? PATIENCE_AT_ROOT : PATIENCE;
        for (int idle = 0; idle < patience && !closes(node.bound); ) {
            if (!ascent.sweep(deadline)) {
                return;
            }
            double before = node.bound;
            if (node == root) {
                floors.remember(ascent, regions, proof.bound());
            }
            ascent.step(gap(node), STEPS);
            Multipliers reached = ascent.multipliers();
            proof = new LeafBound(layout, node.domains, regions, terms, reached);
            frontier.prove(node, proof, reached);
            if (node == root) {
                floors.remember(proof, regions);
            }
            if (node == root || idle == 0) {
                incumbent.suggest(ascent);
            }
            double risen = node.bound - before;
            if (risen < BRISK * gap(node) && paysToFix(node, ascent)) {
                return;
            }
            idle = risen > HEADWAY * (incumbent.reach() - node.bound) ? 0 : idle + 1;
        }
    }

    /** How far the bound of a node may rise before the node closes; a guess where no plan is known. */
    private double gap(PartsNode node) {
        return incumbent.isBounded() ? incumbent.reach() - node.bound : GUESS * (1 + Math.abs(node.bound));
    }

    /** Whether every block that is not divisible has one region, and every group with divisible blocks is open or closed. */
    private boolean isSettled(PartsNode node, int[][] regions) {
        for (int block = 0; block < regions.length; block++) {
            if (regions[block].length > 1 && !layout.isDivisible(block)) {
                return false;
            }
        }
        return branching.undecided(node.domains).isEmpty();
    }

    private void settle(PartsNode node, int[][] regions, LinkTerms terms) {
        SettledLeaf leaf = SettledLeaf.of(layout, node, regions, division, costs);
        incumbent.offer(leaf.candidate());
        if (leaf.candidate().exists()) {
            frontier.prove(
                    node, new LeafBound(layout, node.domains, regions, terms, leaf.multipliers()), leaf.multipliers());
        } else {
            refutation
                    .check(node.domains, regions, leaf.multipliers())
                    .ifPresent(proof -> frontier.refute(node, proof));
        }
    }

    PartsNode root() {
        return root;
    }

    /** The multipliers that the first node ended with. */
    Multipliers atRoot() {
        return frontier.atRoot();
    }

    /** The cheapest plan found. */
    Candidate best() {
        return incumbent.best();
    }

    /** How many nodes were to be judged. */
    long nodes() {
        return frontier.nodes();
    }

    /** What a plan with a block in a region costs at least, as far as the first node showed. */
    double atLeast(int block, int region) {
        return floors.at(block, region);
    }

    /** Draws from domains what follows for them at once; whether they may hold a plan. */
    boolean prune(Domains domains) {
        return propagation.prune(domains);
    }

    /** Looks at some blocks once more at the multipliers that the first node, which is not split, ended with. */
    void gather(int[] blocks) {
        int[][] regions = root.domains.regions();
        LinkTerms terms = new LinkTerms(layout, regions);
        Ascent ascent = new Ascent(layout, root.domains, regions, terms, root.multipliers, ceiling);
        ascent.level();
        for (int block : blocks) {
            ascent.gather(block);
        }
        floors.remember(ascent, regions, root.bound);
    }

    /** Sweeps once more at the multipliers that the first node ended with, which tell most of regions. */
    void sharpen() {
        int[][] regions = root.domains.regions();
        LinkTerms terms = new LinkTerms(layout, regions);
        LeafBound proof = new LeafBound(layout, root.domains, regions, terms, root.multipliers);
        floors.remember(proof, regions);
        Ascent ascent = new Ascent(layout, root.domains, regions, terms, root.multipliers, ceiling);
        ascent.level();
        if (ascent.sweep(deadline)) {
            floors.remember(ascent, regions, proof.bound());
        }
    }

    /** What every plan costs at least; infinite where none is left. */
    double bound() {
        return frontier.bound();
    }
}
