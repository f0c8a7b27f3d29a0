package org.fragmenta.solve.plants;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.fragmenta.solve.plants.Judgement.CustomerSplit;
import org.fragmenta.solve.plants.Judgement.NoSplit;
import org.fragmenta.solve.plants.Judgement.Refuted;
import org.fragmenta.solve.plants.Judgement.SiteSplit;
import org.fragmenta.solve.plants.PlantNode.ByCustomer;
import org.fragmenta.solve.plants.PlantNode.BySite;

/** Best-first branch and bound over open and closed sites and, where customers stand whole, over who serves them. */
final class PlantSearch {
    private final NodeMethod method;
    private final Incumbent incumbent;
    private final long nodeLimit;
    private final Stop stop;
    private final PlantNode root;
    private final PriorityQueue<PlantNode> open =
            new PriorityQueue<>(Comparator.<PlantNode>comparingDouble(node -> node.bound)
                    .thenComparingInt(node -> -node.depth)
                    .thenComparingLong(node -> node.number));

    private double leafBound = Double.POSITIVE_INFINITY;
    private long nodes = 1;

    PlantSearch(NodeMethod method, Fixings fixings, double[] price, Incumbent incumbent, long nodeLimit, Stop stop) {
        this.method = method;
        this.incumbent = incumbent;
        this.nodeLimit = nodeLimit;
        this.stop = stop;
        root = new PlantNode(fixings, 0, 0, Double.NEGATIVE_INFINITY, price);
    }

    /** Runs to the end, or to a limit. The first node is always judged, so that there is a bound to tell. */
    void run() {
        expand(root);
        while (!open.isEmpty()
                && open.element().bound < incumbent.target()
                && nodes < nodeLimit
                && !stop.isNow()) {
            expand(open.remove());
        }
    }

    private void expand(PlantNode node) {
        Judgement judged = method.judge(node.fixings, node.price, node == root, incumbent);
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
            PlantNode closed = child(rest, rest.fixings.closed(split.site()), split.closed());
            PlantNode opened = child(rest, rest.fixings.opened(split.site()), split.open());
            rest.branch = new BySite(split.site(), closed, opened);
            open.add(closed);
            open.add(opened);
        } else if (judged.split() instanceof CustomerSplit split) {
            int customer = split.customer();
            PlantNode inside = child(rest, rest.fixings.confined(customer, split.chosen(), true), rest.price);
            PlantNode outside = child(rest, rest.fixings.confined(customer, split.chosen(), false), rest.price);
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
        PlantNode left = child(
                node, refuted.opening() ? node.fixings.closed(site) : node.fixings.opened(site), node.price);
        PlantNode leaf = child(
                node, refuted.opening() ? node.fixings.opened(site) : node.fixings.closed(site), refuted.price());
        leaf.bound = refuted.bound();
        leafBound = Math.min(leafBound, leaf.bound);
        node.branch = refuted.opening() ? new BySite(site, left, leaf) : new BySite(site, leaf, left);
        return left;
    }

    private PlantNode child(PlantNode node, Fixings fixings, double[] price) {
        return new PlantNode(fixings, node.depth + 1, nodes++, node.bound, price);
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
