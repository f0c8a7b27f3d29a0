package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.PlanCosts;
import org.fragmenta.solve.Watch;

/** Best-first branch and bound over what blocks and regions bear together. */
final class PartsSearch {
    /** Nodes close before the tolerance is used up. */
    private static final double CLOSED = 0.25;

    /** A pair of sweeps that closes less than this part of the gap makes no headway. */
    private static final double HEADWAY = 0.03;

    /** Steps on all prices between two sweeps. */
    private static final int STEPS = 15;

    /** How large a gap is taken to be, relative to the bound, before there is a plan. */
    private static final double GUESS = 0.05;

    private static final int PATIENCE_AT_ROOT = 6;
    private static final int PATIENCE = 2;

    private final Layout layout;
    private final Instance instance;
    private final Propagation propagation;
    private final PlanCosts costs;
    private final Limits limits;
    private final Deadline deadline;
    private final Watch watch;
    private final double ceiling;
    private final long cellsOfNode;
    private final PartsNode root;
    private final PartsBranching branching;
    private final Division division;
    private final PriorityQueue<PartsNode> open =
            new PriorityQueue<>(Comparator.<PartsNode>comparingDouble(node -> node.bound)
                    .thenComparingInt(node -> -node.depth)
                    .thenComparingLong(node -> node.number));

    /** Hashes of plans that local search has started from. */
    private final Set<Integer> tried = new HashSet<>();

    private Candidate best = Candidate.NONE;

    /** The same plans at no cost; made when it is needed, because it can be large. */
    private Optional<Layout> costless = Optional.empty();

    private double leafBound = Double.POSITIVE_INFINITY;
    private long nodes = 1;
    private long cells;

    PartsSearch(Layout layout, Limits limits, Deadline deadline, Watch watch) {
        this.layout = layout;
        this.instance = layout.instance();
        this.limits = limits;
        this.deadline = deadline;
        this.watch = watch;
        propagation = new Propagation(layout);
        costs = new PlanCosts(instance);
        ceiling = Scale.of(instance);
        cellsOfNode = Multipliers.cells(layout);
        root = new PartsNode(Domains.of(layout), 0, 0, Multipliers.zero(layout));
        root.multipliers.users++;
        cells = cellsOfNode;
        branching = new PartsBranching(layout);
        division = new Division(layout, root.domains.allowed, costs);
        root.empty = !propagation.prune(root.domains);
    }

    /** Starts from what is known of a neighbour. */
    void start(WarmStart neighbour) {
        offer(neighbour.candidate());
        keep(root, neighbour.multipliers());
    }

    /** Runs to the end, or to a limit. */
    void run() {
        if (!root.empty) {
            open.add(root);
        }
        while (!open.isEmpty() && !closes(open.element().bound) && !isExhausted()) {
            expand(open.remove());
            watch.progress(bound(), best.cost(), nodes);
        }
    }

    /** The first node is always judged, so that there is a bound to tell. */
    private boolean isExhausted() {
        return nodes > 1 && (nodes >= limits.nodes() || cells > limits.cells() || deadline.passed());
    }

    private boolean closes(double bound) {
        return !best.exists()
                ? bound == Double.POSITIVE_INFINITY
                : bound >= best.cost() - CLOSED * Tolerance.at(best.cost());
    }

    private void expand(PartsNode node) {
        int[][] regions = new int[layout.blocks()][];
        Arrays.setAll(regions, node.domains::regions);
        LinkTerms terms = new LinkTerms(layout, regions);
        Ascent ascent = new Ascent(layout, node.domains, regions, terms, node.multipliers, ceiling);
        if (isSettled(node, regions)) {
            settle(node, regions, terms);
        } else {
            ascend(node, regions, terms, ascent);
        }
        if (!best.exists() && node.bound < Double.POSITIVE_INFINITY) {
            refute(node, regions);
        }
        Optional<Choice> choice =
                closes(node.bound) ? Optional.empty() : branching.choose(node, regions, ascent, best.cost());
        if (choice.isEmpty()) {
            leafBound = Math.min(leafBound, node.bound);
        } else {
            split(node, choice.get());
        }
        if (node != root) {
            node.domains = Domains.none();
        }
    }

    private void ascend(PartsNode node, int[][] regions, LinkTerms terms, Ascent ascent) {
        prove(node, new LeafBound(layout, node.domains, regions, terms, node.multipliers), node.multipliers);
        if (node == root) {
            gather();
            suggest(ascent);
        }
        int patience = node == root ? PATIENCE_AT_ROOT : PATIENCE;
        for (int idle = 0; idle < patience && !closes(node.bound); ) {
            if (!ascent.sweep(deadline)) {
                return;
            }
            ascent.step(gap(node), STEPS);
            double before = node.bound;
            Multipliers reached = ascent.multipliers();
            prove(node, new LeafBound(layout, node.domains, regions, terms, reached), reached);
            if (node == root || idle == 0) {
                suggest(ascent);
            }
            idle = node.bound - before > HEADWAY * (best.cost() - node.bound) ? 0 : idle + 1;
        }
    }

    private void keep(PartsNode node, Multipliers multipliers) {
        if (node.multipliers != multipliers) {
            release(node);
            node.multipliers = multipliers;
            multipliers.users++;
            cells += cellsOfNode;
        }
    }

    private void release(PartsNode node) {
        node.multipliers.users--;
        cells -= node.multipliers.users == 0 ? cellsOfNode : 0;
    }

    /** How far the bound of a node may rise before the node closes; a guess where no plan is known. */
    private double gap(PartsNode node) {
        return best.exists() ? best.cost() - node.bound : GUESS * (1 + Math.abs(node.bound));
    }

    private void prove(PartsNode node, LeafBound proof, Multipliers multipliers) {
        if (proof.bound() > node.bound || node.prices.length == 0) {
            node.impossible = proof.bound() == Double.POSITIVE_INFINITY;
            node.bound = Math.max(node.bound, proof.bound());
            keep(node, multipliers);
            node.prices = proof.prices();
        }
    }

    private Layout free() {
        Layout free = costless.orElseGet(() -> new Layout(Costless.of(instance)));
        costless = Optional.of(free);
        return free;
    }

    /** Tries to prove that a node has no plan: costless, it would still cost something. */
    private void refute(PartsNode node, int[][] regions) {
        Layout free = free();
        LinkTerms terms = new LinkTerms(free, regions);
        Ascent ascent = new Ascent(free, node.domains, regions, terms, Multipliers.zero(free), layout.blocks());
        for (int round = 0; round < PATIENCE_AT_ROOT && !best.exists(); round++) {
            if (!ascent.sweep(deadline)) {
                return;
            }
            ascent.step(1, STEPS);
            Multipliers reached = ascent.multipliers();
            LeafBound proof = new LeafBound(free, node.domains, regions, terms, reached);
            refute(node, proof, reached);
            if (node.impossible) {
                return;
            }
        }
    }

    private void refute(PartsNode node, LeafBound proof, Multipliers multipliers) {
        if (proof.bound() > 0) {
            node.impossible = true;
            node.bound = Double.POSITIVE_INFINITY;
            keep(node, multipliers);
            node.prices = proof.prices();
        }
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
        offer(leaf.candidate());
        if (leaf.candidate().exists()) {
            prove(node, new LeafBound(layout, node.domains, regions, terms, leaf.multipliers()), leaf.multipliers());
        } else {
            LinkTerms links = new LinkTerms(free(), regions);
            refute(node, new LeafBound(free(), node.domains, regions, links, leaf.multipliers()), leaf.multipliers());
        }
    }

    private void gather() {
        if (IntStream.range(0, layout.blocks()).noneMatch(layout::isDivisible)) {
            LocalSearch search = new LocalSearch(layout, root.domains.allowed, costs, deadline);
            int[] together = search.together();
            if (together.length > 0) {
                offer(Candidate.whole(instance, search.improve(together)));
            }
        }
    }

    private void suggest(Ascent ascent) {
        LocalSearch search = new LocalSearch(layout, root.domains.allowed, costs, deadline);
        int[] order = IntStream.range(0, layout.blocks())
                .filter(block -> !layout.isDivisible(block))
                .toArray();
        Optional<Placement> placed = search.build(order, ascent.guess());
        if (placed.isPresent() && tried.add(Arrays.hashCode(placed.get().plan()))) {
            offer(
                    order.length < layout.blocks()
                            ? division.find(placed.get())
                            : Candidate.whole(
                                    instance, search.improve(placed.get().plan().clone())));
        }
    }

    private void offer(Candidate candidate) {
        best = candidate.cost() < best.cost() ? candidate : best;
    }

    private void split(PartsNode node, Choice choice) {
        PartsNode inside = child(node);
        choice.keepInside(inside.domains);
        PartsNode outside = child(node);
        choice.keepOutside(outside.domains);
        node.split = Optional.of(new PartsNode.Split(choice, inside, outside));
        for (PartsNode side : new PartsNode[] {inside, outside}) {
            side.empty = !propagation.prune(side.domains);
            if (!side.empty) {
                side.multipliers.users++;
                open.add(side);
            }
        }
        release(node);
        node.multipliers = Multipliers.none();
    }

    private PartsNode child(PartsNode node) {
        PartsNode child = new PartsNode(node.domains.copy(), node.depth + 1, nodes++, node.multipliers);
        child.bound = node.bound;
        child.prices = node.prices;
        return child;
    }

    PartsNode root() {
        return root;
    }

    /** The cheapest plan found. */
    Candidate best() {
        return best;
    }

    /** What every plan costs at least; infinite where none is left. */
    double bound() {
        return open.isEmpty() ? leafBound : Math.min(leafBound, open.element().bound);
    }
}
