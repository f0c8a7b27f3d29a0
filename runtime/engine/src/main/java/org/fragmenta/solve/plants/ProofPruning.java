package org.fragmenta.solve.plants;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.fragmenta.solve.plants.PlantNode.ByCustomer;
import org.fragmenta.solve.plants.PlantNode.BySite;

/**
 * Cuts from a tree of proof what it can do without: a leaf that proves its bound with a site undecided does not need
 * that decision, and a split that one of its sides does not need is replaced by that side. Leaves take prices of other
 * leaves where these prove enough.
 */
final class ProofPruning {
    /** Sets of prices, the last ones first, that a leaf tries before it states its own. */
    private static final int TRIED = 4;

    private final PlantProblem problem;
    private final double claim;
    private final Deque<Prices> recent = new ArrayDeque<>();

    private record Pruned(PlantNode node, BitSet needed) {}

    /**
     * @param claim the bound that every leaf is to prove; infinite if there is no plan
     */
    ProofPruning(PlantProblem problem, double claim) {
        this.problem = problem;
        this.claim = claim;
    }

    PlantNode pruned(PlantNode root) {
        return prune(root).node;
    }

    private Pruned prune(PlantNode node) {
        if (node.branch instanceof BySite branch) {
            return prune(node, branch);
        }
        if (node.branch instanceof ByCustomer branch) {
            Pruned inside = prune(branch.inside());
            Pruned outside = prune(branch.outside());
            inside.needed.or(outside.needed);
            PlantNode copy = copy(node);
            copy.branch = new ByCustomer(branch.customer(), branch.chosen(), inside.node, outside.node);
            return new Pruned(copy, inside.needed);
        }
        return leaf(node);
    }

    private Pruned prune(PlantNode node, BySite branch) {
        Pruned closed = prune(branch.closed());
        if (!closed.needed.get(branch.site())) {
            return closed;
        }
        Pruned open = prune(branch.open());
        if (!open.needed.get(branch.site())) {
            return open;
        }
        open.needed.or(closed.needed);
        open.needed.clear(branch.site());
        PlantNode copy = copy(node);
        copy.branch = new BySite(branch.site(), closed.node, open.node);
        return new Pruned(copy, open.needed);
    }

    private static PlantNode copy(PlantNode node) {
        return new PlantNode(node.fixings, node.depth, node.number, node.bound, node.price);
    }

    private Pruned leaf(PlantNode node) {
        PlantNode copy = copy(node);
        if (node.bound < Double.POSITIVE_INFINITY) {
            share(copy);
        }
        return new Pruned(copy, needed(copy));
    }

    private void share(PlantNode leaf) {
        Relaxation relaxation = problem.relaxation(leaf.fixings);
        for (Prices price : recent) {
            if (price == leaf.price || relaxation.proven(price.byCustomer()) >= claim) {
                leaf.price = price;
                return;
            }
        }
        recent.addFirst(leaf.price);
        if (recent.size() > TRIED) {
            recent.removeLast();
        }
    }

    /**
     * The sites whose state the leaf's prices rest on: left undecided, each of them would lower the bound; or, where the
     * number of open sites rests on decisions, all that are decided.
     */
    private BitSet needed(PlantNode leaf) {
        BitSet needed = new BitSet();
        boolean impossible = leaf.bound == Double.POSITIVE_INFINITY;
        PlantProblem priced = impossible ? problem.withoutCosts() : problem;
        Relaxation own = priced.relaxation(leaf.fixings);
        own.evaluate(leaf.price.byCustomer());
        Relaxation free = priced.relaxation(leaf.fixings.withSitesFree());
        free.evaluate(leaf.price.byCustomer());
        boolean allCount = own.marginal() > 0 && own.needed() > free.needed();
        for (int site = 0; site < problem.sites(); site++) {
            double left = free.term(site) + free.marginal() - own.marginal();
            boolean counts = left < 0 ? leaf.fixings.isClosed(site) : left > 0 && leaf.fixings.isOpen(site);
            needed.set(site, counts || (allCount && !leaf.fixings.isFree(site)));
        }
        return needed;
    }
}
