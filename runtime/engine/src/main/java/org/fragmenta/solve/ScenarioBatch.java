package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.result.Tolerance;

/**
 * Many scenarios of one model in one structure of arrays, solved by one kernel without making an object for each.
 *
 * <p>A block's costs stand scenario after scenario, and so do those of a link that scenarios change; all other costs are
 * the model's and stand once. Scenarios are written in place and solved as often as wanted. For one thread; a sweep over
 * several threads gives each a batch and a kernel of its own.
 */
public final class ScenarioBatch {
    private final Instance model;
    private final int scenarios;
    private final double[][] blockCosts;
    private final double[][] linkCosts;
    private final double[][] current;
    private final double[][] marginals;
    private boolean linksDiffer;

    /**
     * Starts with every scenario as the model itself.
     *
     * @param model block graph and costs, without costs that blocks or links share
     * @param scenarios number of scenarios, at least 1
     */
    public ScenarioBatch(Instance model, int scenarios) {
        if (!model.shared().isEmpty()) {
            throw new IllegalArgumentException("a kernel does not know of shared costs");
        }
        this.model = model;
        this.scenarios = scenarios;
        int regions = model.regions();
        blockCosts = new double[model.blocks()][Math.multiplyExact(scenarios, regions)];
        for (int block = 0; block < blockCosts.length; block++) {
            for (int scenario = 0; scenario < scenarios; scenario++) {
                System.arraycopy(model.blockCost(block), 0, blockCosts[block], scenario * regions, regions);
            }
        }
        linkCosts = new double[model.links().size()][];
        Arrays.fill(linkCosts, new double[0]);
        current = new double[model.blocks()][regions];
        marginals = new double[model.blocks()][regions];
    }

    /** Number of scenarios. */
    public int scenarios() {
        return scenarios;
    }

    /**
     * What a block costs, open to be written.
     *
     * @return the cost in region {@code r} under scenario {@code s} at {@code s * regions + r}
     */
    public double[] blockCost(int block) {
        return blockCosts[block];
    }

    /**
     * What a link costs, open to be written; from now on the link has a matrix for each scenario.
     *
     * @return the cost from region {@code f} to region {@code t} under scenario {@code s} at
     *     {@code (s * regions + f) * regions + t}
     */
    public double[] linkCost(int link) {
        if (linkCosts[link].length == 0) {
            int regions = model.regions();
            int size = regions * regions;
            double[] cells = new double[Math.multiplyExact(scenarios, size)];
            double[] row = new double[regions];
            for (int from = 0; from < regions; from++) {
                model.links().get(link).cost().costsFrom(from, row);
                for (int scenario = 0; scenario < scenarios; scenario++) {
                    System.arraycopy(row, 0, cells, scenario * size + from * regions, regions);
                }
            }
            linkCosts[link] = cells;
            linksDiffer = true;
        }
        return linkCosts[link];
    }

    /**
     * Finds what the cheapest plan of every scenario costs.
     *
     * @param kernel of the model's block graph
     * @param least filled by scenario; infinite where there is no plan
     */
    public void solve(Kernel kernel, double[] least) {
        Instance unchanged = new Instance(model.regions(), current, model.links());
        for (int scenario = 0; scenario < scenarios; scenario++) {
            least[scenario] = kernel.least(instance(unchanged, scenario));
        }
    }

    /**
     * Finds the cheapest plan of every scenario, among equally cheap ones the first in canonical order.
     *
     * @param kernel of the model's block graph
     * @param least filled by scenario; infinite where there is no plan
     * @param plans filled with the region of block {@code b} under scenario {@code s} at {@code s * blocks + b}; left as
     *     it is where there is no plan
     */
    public void solve(Kernel kernel, double[] least, int[] plans) {
        Instance unchanged = new Instance(model.regions(), current, model.links());
        for (int scenario = 0; scenario < scenarios; scenario++) {
            Instance costs = instance(unchanged, scenario);
            least[scenario] = kernel.minMarginals(costs, marginals);
            if (least[scenario] < Double.POSITIVE_INFINITY
                    && !isUnique(least[scenario], plans, scenario * current.length)) {
                int[] plan = CanonicalPlan.find(costs, kernel, marginals, least[scenario]);
                System.arraycopy(plan, 0, plans, scenario * plan.length, plan.length);
            }
        }
    }

    /** Reads a plan off the min-marginals; false where some block has several cheapest regions. */
    private boolean isUnique(double least, int[] plans, int start) {
        double limit = least + Tolerance.at(least);
        for (int block = 0; block < marginals.length; block++) {
            int cheapest = 0;
            for (int region = 0; region < marginals[block].length; region++) {
                if (marginals[block][region] <= limit) {
                    plans[start + block] = region;
                    cheapest++;
                }
            }
            if (cheapest != 1) {
                return false;
            }
        }
        return true;
    }

    private Instance instance(Instance unchanged, int scenario) {
        int regions = model.regions();
        for (int block = 0; block < current.length; block++) {
            System.arraycopy(blockCosts[block], scenario * regions, current[block], 0, regions);
        }
        return linksDiffer ? new Instance(regions, current, links(scenario)) : unchanged;
    }

    private List<Link> links(int scenario) {
        Link[] links = model.links().toArray(Link[]::new);
        int size = model.regions() * model.regions();
        for (int link = 0; link < links.length; link++) {
            if (linkCosts[link].length > 0) {
                double[] cells = Arrays.copyOfRange(linkCosts[link], scenario * size, (scenario + 1) * size);
                links[link] =
                        new Link(links[link].from(), links[link].to(), DenseLinkCost.ofRows(model.regions(), cells));
            }
        }
        return List.of(links);
    }
}
