package org.fragmenta.solve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.SearchNode.Branch;
import org.fragmenta.solve.SearchNode.SharedMultipliers;

/**
 * Best-first branch and bound: dual ascent bounds a node, its multipliers suggest plans, and where the two do not meet
 * the domain of one block is split.
 */
final class Search {
    /** Nodes close before the tolerance is used up, because the rest of it belongs to ties. */
    private static final double CLOSED = 0.25;

    /** A pair of sweeps that closes less than this part of the gap makes no headway. */
    private static final double HEADWAY = 0.05;

    /** Room for rounding when regions are ruled out, in tolerances. */
    private static final double ROOM = 3;

    private static final int PATIENCE_AT_ROOT = 8;
    private static final int PATIENCE = 2;

    private final SearchSpace space;
    private final Instance instance;
    private final Limits limits;
    private final Deadline deadline;
    private final Watch watch;
    private final long cellsOfMultipliers;
    private final SearchNode root;
    private final PriorityQueue<SearchNode> open =
            new PriorityQueue<>(Comparator.<SearchNode>comparingDouble(node -> node.bound)
                    .thenComparingInt(node -> -node.depth)
                    .thenComparingLong(node -> node.number));

    private int[] plan = {};
    private int[] decoded = {};
    private double total = Double.POSITIVE_INFINITY;
    private boolean decided;
    private double leafBound = Double.POSITIVE_INFINITY;
    private final boolean[][] live;
    private long nodes = 1;
    private long cells;

    /**
     * @param allowed the regions to search, by block and region; pruned in place
     * @param start multipliers to start from
     * @param watch is told how far the search is
     */
    Search(
            SearchSpace space,
            boolean[][] allowed,
            Reparametrisation start,
            Limits limits,
            Deadline deadline,
            Watch watch) {
        this.space = space;
        this.instance = space.instance();
        this.limits = limits;
        this.deadline = deadline;
        this.watch = watch;
        cellsOfMultipliers = 2L * instance.links().size() * instance.regions();
        cells = cellsOfMultipliers;
        live = new boolean[instance.blocks()][instance.regions()];
        boolean alive = space.consistency().prune(allowed);
        double bound = alive ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        root = new SearchNode(allowed, 0, 0, bound, new SharedMultipliers(start));
    }

    /** Tells the optimum, infinite where there is no plan, so that only the proof is left to do. */
    void decide(double optimum) {
        decided = true;
        total = optimum;
    }

    /** Offers a plan to start from; it counts if it is cheaper than the best so far. */
    void offer(int[] candidate) {
        double cost = instance.costOf(candidate);
        if (cost < total) {
            total = cost;
            plan = candidate.clone();
        }
    }

    /** Runs to the end, or to a limit. */
    void run() {
        if (!root.isEmpty()) {
            open.add(root);
        }
        while (!open.isEmpty() && !closes(open.element().bound) && !isExhausted()) {
            expand(open.remove());
            watch.progress(bound(), total, nodes);
        }
    }

    /** The first node is always judged, so that there is a bound to tell. */
    private boolean isExhausted() {
        return nodes > 1 && (nodes >= limits.nodes() || cells > limits.cells() || deadline.passed());
    }

    private boolean closes(double bound) {
        return total == Double.POSITIVE_INFINITY ? bound == total : bound >= total - CLOSED * Tolerance.at(total);
    }

    private void expand(SearchNode node) {
        NarrowingAscent climb = new NarrowingAscent(space, node.allowed, node.multipliers.set);
        DualAscent ascent = climb.ascent();
        if (!decided || total < Double.POSITIVE_INFINITY) {
            ascent = ascend(climb, node);
        }
        int block = closes(node.bound) ? -1 : space.branching().block(ascent, total - node.bound);
        if (block < 0) {
            leafBound = Math.min(leafBound, node.bound);
            keepLive(ascent);
        } else {
            split(node, block, space.branching().regions(ascent, block, total - node.bound, instance.regions()));
        }
    }

    /** Bounds a node; the sweeps that know best which of its regions matter are the answer. */
    private DualAscent ascend(NarrowingAscent climb, SearchNode node) {
        int patience = node == root ? PATIENCE_AT_ROOT : PATIENCE;
        sweep(climb, patience);
        DualAscent narrow = climb.ascent();
        if (climb.isNarrow()) {
            recover(climb, patience);
        }
        Reparametrisation reached = climb.multipliers();
        double proven = reached.bound(instance, node.allowed);
        if (proven > node.bound) {
            release(node.multipliers);
            node.bound = proven;
            node.multipliers = new SharedMultipliers(reached);
            cells += cellsOfMultipliers;
        }
        return closes(node.bound) ? narrow : climb.ascent();
    }

    private void sweep(NarrowingAscent climb, int patience) {
        double bound = Double.NEGATIVE_INFINITY;
        for (int idle = 0; idle < patience && !closes(bound) && !deadline.passed(); ) {
            double before = bound;
            climb.ascent().sweep(deadline);
            bound = climb.ascent().sweep(deadline);
            if (!decided) {
                suggest(climb.ascent());
            }
            boolean stalls = !(bound - before > HEADWAY * (total - bound));
            idle = stalls ? idle + 1 : 0;
            if (!closes(bound)) {
                climb.narrow(total + ROOM * Tolerance.at(total));
            }
        }
    }

    /** Sweeps over all regions until the bound is again what it was over few. */
    private void recover(NarrowingAscent climb, int patience) {
        double target = Math.min(climb.ascent().bound(), total - CLOSED * Tolerance.at(total));
        DualAscent whole = climb.widen();
        double bound = Double.NEGATIVE_INFINITY;
        for (int idle = 0; idle < patience && bound < target && !deadline.passed(); ) {
            double before = bound;
            bound = whole.sweep(deadline);
            boolean stalls = !(bound - before > HEADWAY * (target - bound));
            idle = stalls ? idle + 1 : 0;
        }
        if (!closes(bound)) {
            whole.sweep(deadline);
        }
    }

    private void release(SharedMultipliers multipliers) {
        multipliers.users--;
        cells -= multipliers.users == 0 ? cellsOfMultipliers : 0;
    }

    private void suggest(DualAscent ascent) {
        int[] candidate = ascent.decode();
        if (Arrays.equals(candidate, decoded)) {
            return;
        }
        decoded = candidate.clone();
        space.planCosts().descend(candidate, root.allowed);
        offer(candidate);
    }

    /** Notes the regions that plans of a leaf may use which cost no more than the best, or hardly more. */
    private void keepLive(DualAscent ascent) {
        ascent.mark(total + ROOM * Tolerance.at(total) - ascent.floor(), live);
    }

    private void split(SearchNode node, int block, boolean[] chosen) {
        SearchNode inside = child(node, block, chosen, true);
        SearchNode outside = child(node, block, chosen, false);
        node.branch = Branch.of(block, chosen, inside, outside);
        release(node.multipliers);
    }

    private SearchNode child(SearchNode node, int block, boolean[] chosen, boolean inside) {
        boolean[][] allowed = Arrays.stream(node.allowed).map(boolean[]::clone).toArray(boolean[][]::new);
        for (int region = 0; region < chosen.length; region++) {
            allowed[block][region] &= chosen[region] == inside;
        }
        boolean alive = space.consistency().prune(allowed);
        double bound = alive ? node.bound : Double.POSITIVE_INFINITY;
        SearchNode child = new SearchNode(allowed, node.depth + 1, nodes++, bound, node.multipliers);
        if (alive) {
            node.multipliers.users++;
            open.add(child);
        }
        return child;
    }

    /** The tree searched. */
    SearchNode root() {
        return root;
    }

    /** What the plan costs, or the optimum that was told; infinite where there is none. */
    double total() {
        return total;
    }

    /** The cheapest plan found; empty where none was, or where the optimum was told. */
    int[] plan() {
        return plan;
    }

    /** How many nodes the tree has. */
    long nodes() {
        return nodes;
    }

    /** Whether the bound meets the plan, or no plan was left. */
    boolean isClosed() {
        return closes(bound());
    }

    /** What every plan costs at least; infinite where none is left. */
    double bound() {
        return open.isEmpty() ? leafBound : Math.min(leafBound, open.element().bound);
    }

    /** The regions that the leaves of a closed search leave to plans within a tolerance of the optimum. */
    boolean[][] cheapest() {
        for (SearchNode node : open) {
            if (node.bound <= total + ROOM * Tolerance.at(total)) {
                for (int block = 0; block < live.length; block++) {
                    for (int region = 0; region < live[block].length; region++) {
                        live[block][region] |= node.allowed[block][region];
                    }
                }
            }
        }
        return live;
    }
}
