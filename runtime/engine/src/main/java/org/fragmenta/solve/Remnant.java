package org.fragmenta.solve;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.structure.EliminationOrder;
import org.fragmenta.structure.Graph;

/**
 * What is left of an instance to decide where most blocks have a single region: the others, which bear the costs of their
 * links to the settled ones; the first of them also bears what the settled ones cost among themselves.
 */
final class Remnant {
    private final int[] plan;
    private final int[] open;
    private final Instance instance;
    private final TableElimination tables;

    /**
     * @param instance the whole
     * @param allowed the regions of each block, at least one
     */
    Remnant(Instance instance, boolean[][] allowed) {
        int blocks = instance.blocks();
        plan = new int[blocks];
        int[] position = new int[blocks];
        int size = 0;
        for (int block = 0; block < blocks; block++) {
            plan[block] = only(allowed[block]);
            position[block] = size;
            size += plan[block] == PlanCosts.OPEN ? 1 : 0;
        }
        open = new int[size];
        double[][] costs = new double[size][];
        PlanCosts given = new PlanCosts(instance);
        for (int block = 0; block < blocks; block++) {
            if (plan[block] == PlanCosts.OPEN) {
                open[position[block]] = block;
                costs[position[block]] = costs(given, block, allowed[block]);
            }
        }
        List<Link> links = new ArrayList<>();
        double settled = 0;
        for (Link link : instance.links()) {
            boolean fromOpen = plan[link.from()] == PlanCosts.OPEN;
            boolean toOpen = plan[link.to()] == PlanCosts.OPEN;
            if (fromOpen && toOpen) {
                links.add(new Link(position[link.from()], position[link.to()], link.cost()));
            } else if (!fromOpen && !toOpen) {
                settled += link.cost().at(plan[link.from()], plan[link.to()]);
            }
        }
        for (int block = 0; block < blocks; block++) {
            settled += plan[block] == PlanCosts.OPEN ? 0 : instance.blockCost(block)[plan[block]];
        }
        for (int region = 0; size > 0 && region < instance.regions(); region++) {
            costs[0][region] += settled;
        }
        this.instance = new Instance(instance.regions(), costs, links);
        List<int[]> pairs = GenericKernel.pairs(this.instance);
        tables = new TableElimination(EliminationOrder.of(Graph.of(size, pairs)), pairs);
    }

    /** The one region of a block; {@link PlanCosts#OPEN} if it has more. */
    private static int only(boolean[] allowed) {
        int only = PlanCosts.OPEN;
        for (int region = 0; region < allowed.length; region++) {
            if (allowed[region] && only != PlanCosts.OPEN) {
                return PlanCosts.OPEN;
            }
            only = allowed[region] ? region : only;
        }
        return only;
    }

    private double[] costs(PlanCosts given, int block, boolean[] allowed) {
        double[] costs = new double[allowed.length];
        given.around(block, plan, costs);
        for (int region = 0; region < costs.length; region++) {
            costs[region] = allowed[region] ? costs[region] : Double.POSITIVE_INFINITY;
        }
        return costs;
    }

    /** What the elimination of what is open takes. */
    EliminationCost cost() {
        return tables.cost(instance);
    }

    /** The canonical plan of the whole among the cheapest with these regions, by elimination of what is open. */
    int[] canonicalPlan() {
        int[] whole = plan.clone();
        if (open.length > 0) {
            double[][] marginals = new double[open.length][instance.regions()];
            double optimum = tables.minMarginals(instance, marginals);
            int[] regions = CanonicalPlan.find(instance, tables, marginals, optimum);
            for (int at = 0; at < open.length; at++) {
                whole[open[at]] = regions[at];
            }
        }
        return whole;
    }
}
