package org.fragmenta.solve.plants;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Watch;
import org.fragmenta.solve.plants.Judgement.CustomerSplit;
import org.fragmenta.solve.plants.Judgement.NoSplit;
import org.fragmenta.solve.plants.Judgement.Refuted;
import org.fragmenta.solve.plants.Judgement.SiteSplit;
import org.fragmenta.solve.plants.PlantNode.ByCustomer;
import org.fragmenta.solve.plants.PlantNode.BySite;

/** Best-first branch and bound over open and closed sites and, where customers stand whole, over who serves them. */
final class PlantSearch {
    private final PlantProblem problem;
    private final NodeMethod method;
    private final Incumbent incumbent;
    private final long nodeLimit;
    private final Deadline deadline;
    private final Watch watch;
    private final PlantNode root;
    private final PriorityQueue<PlantNode> open =
            new PriorityQueue<>(Comparator.<PlantNode>comparingDouble(node -> node.bound)
                    .thenComparingInt(node -> -node.depth)
                    .thenComparingLong(node -> node.number));

    private double leafBound = Double.POSITIVE_INFINITY;
    private long nodes = 1;
    private boolean thorough = true;

    PlantSearch(
            PlantProblem problem,
            NodeMethod method,
            Incumbent incumbent,
            long nodeLimit,
            Deadline deadline,
            Watch watch) {
        this.problem = problem;
        this.method = method;
        this.incumbent = incumbent;
        this.nodeLimit = nodeLimit;
        this.deadline = deadline;
        this.watch = watch;
        root = new PlantNode(Fixings.none(problem), 0, 0, Double.NEGATIVE_INFINITY, Prices.lowest(problem.customers()));
    }

    /** Gives the first node no more time than any other, as where much is known of it. */
    void hurry() {
        thorough = false;
    }

    /** Runs to the end, or to a limit. The first node is always judged, so that there is a bound to tell. */
    void run() {
        expand(root);
        while (!isFinished() && nodes < nodeLimit && !deadline.passed()) {
            expand(open.remove());
            watch.progress(bound(), incumbent.cost(), nodes);
        }
    }

    /** Whether no node is left that might hold a plan that is looked for. */
    boolean isFinished() {
        return open.isEmpty() || open.element().bound >= incumbent.target();
    }

    private void expand(PlantNode node) {
        Judgement judged = method.judge(node.fixings, node.price, thorough && node == root, incumbent);
        PlantNode rest = node;
        for (Refuted refuted : judged.refuted()) {
            rest = refute(rest, refuted);
        }
        if (judged.bound() > rest.bound) {
            rest.bound = judged.bound();
            rest.price = judged.price();
        }
        if (rest.bound >= incumbent.target()) {
            leafBound = Math.min(leafBound, rest.bound);
        } else if (judged.split() instanceof SiteSplit split) {
            PlantNode closed = child(rest, rest.fixings.closed(split.site()));
            PlantNode opened = child(rest, rest.fixings.opened(split.site()));
            better(closed, split.closed());
            better(opened, split.open());
            rest.branch = new BySite(split.site(), closed, opened);
            open.add(closed);
            open.add(opened);
        } else if (judged.split() instanceof CustomerSplit split) {
            int customer = split.customer();
            PlantNode inside = child(rest, rest.fixings.confined(customer, split.chosen(), true));
            PlantNode outside = child(rest, rest.fixings.confined(customer, split.chosen(), false));
            rest.branch = new ByCustomer(customer, split.chosen(), inside, outside);
            open.add(inside);
            open.add(outside);
        } else if (judged.split() instanceof NoSplit) {
            leafBound = Math.min(leafBound, rest.bound);
        }
    }

    /** Splits off what is refuted as a leaf of its own; the node that is left. */
    private PlantNode refute(PlantNode node, Refuted refuted) {
        int site = refuted.site();
        PlantNode left = child(node, refuted.opening() ? node.fixings.closed(site) : node.fixings.opened(site));
        PlantNode leaf = child(node, refuted.opening() ? node.fixings.opened(site) : node.fixings.closed(site));
        if (leaf.bound < Double.POSITIVE_INFINITY) {
            leaf.price = refuted.price();
            leaf.bound = refuted.bound();
        }
        leafBound = Math.min(leafBound, leaf.bound);
        node.branch = refuted.opening() ? new BySite(site, left, leaf) : new BySite(site, leaf, left);
        return left;
    }

    private PlantNode child(PlantNode node, Fixings fixings) {
        PlantNode child = new PlantNode(fixings, node.depth + 1, nodes++, node.bound, node.price);
        if (!problem.hasRoom(fixings)) {
            child.bound = Double.POSITIVE_INFINITY;
            child.price = Prices.of(problem.load());
        }
        return child;
    }

    private void better(PlantNode node, Prices price) {
        double proven = problem.relaxation(node.fixings).proven(price.byCustomer());
        if (proven >= node.bound) {
            node.bound = proven;
            node.price = price;
        }
    }

    PlantNode root() {
        return root;
    }

    long nodes() {
        return nodes;
    }

    /** What every plan costs at least; infinite where there is none. */
    double bound() {
        return open.isEmpty() ? leafBound : Math.min(leafBound, open.element().bound);
    }
}
