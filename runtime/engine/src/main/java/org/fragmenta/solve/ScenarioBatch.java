package org.fragmenta.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.result.Tolerance;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.EliminationOrder;
import org.fragmenta.structure.Graph;

/**
 * Many scenarios of one model in one structure of arrays. They differ in what blocks cost and in how many times a link
 * costs what it costs a unit: in wages, rents, set-ups, demand, output, the cost of each service link.
 *
 * <p>Scenarios are written in place and solved as often as wanted. Links are kept as matrices, which suits models of a few
 * hundred regions at most; a model on a large network is solved sooner scenario by scenario. For one thread; a sweep over
 * several threads gives each a batch of its own.
 */
public final class ScenarioBatch {
    private final Instance model;
    private final int scenarios;
    private final double[][][] blockCosts;
    private final double[][] scales;
    private final double[][] fixed;
    private final double[][] variable;
    private final Kernel kernel;
    private final Optional<ScenarioLanes> lanes;

    /**
     * Starts with every scenario at a scale of 1.
     *
     * @param model block graph, what blocks cost to start from and what links cost in every scenario, without costs that
     *     blocks or links share
     * @param variable what a link costs on top at a scale of 1, by link
     * @param scenarios number of scenarios, at least 1
     */
    public ScenarioBatch(Instance model, List<LinkCost> variable, int scenarios) {
        if (!model.shared().isEmpty()) {
            throw new IllegalArgumentException("a batch does not know of shared costs");
        }
        this.model = model;
        this.scenarios = scenarios;
        int regions = model.regions();
        blockCosts = new double[model.blocks()][regions][scenarios];
        for (int block = 0; block < blockCosts.length; block++) {
            for (int region = 0; region < regions; region++) {
                Arrays.fill(blockCosts[block][region], model.blockCost(block)[region]);
            }
        }
        int links = model.links().size();
        scales = new double[links][scenarios];
        fixed = new double[links][];
        this.variable = new double[links][];
        for (int link = 0; link < links; link++) {
            Arrays.fill(scales[link], 1);
            fixed[link] = cells(model.links().get(link).cost());
            this.variable[link] = cells(variable.get(link));
            settleImpossible(fixed[link], this.variable[link]);
        }
        kernel = GenericKernel.of(model);
        lanes = lanes();
    }

    /**
     * Starts with every scenario as the model itself, the scale of each link the output.
     *
     * @param costs without costs that blocks or links share
     * @param scenarios number of scenarios, at least 1
     */
    public static ScenarioBatch of(CostModel costs, int scenarios) {
        Instance numbers = costs.instance();
        double[][] blocks = new double[numbers.blocks()][];
        Arrays.setAll(blocks, numbers::blockCost);
        Instance model = new Instance(numbers.regions(), blocks, costs.at(0).links(), numbers.shared());
        ScenarioBatch batch = new ScenarioBatch(model, costs.unitLinks(), scenarios);
        for (double[] scale : batch.scales) {
            Arrays.fill(scale, costs.model().output());
        }
        return batch;
    }

    private static double[] cells(LinkCost cost) {
        int regions = cost.regions();
        double[] cells = new double[regions * regions];
        double[] row = new double[regions];
        for (int from = 0; from < regions; from++) {
            cost.costsFrom(from, row);
            System.arraycopy(row, 0, cells, from * regions, regions);
        }
        return cells;
    }

    /** What is impossible is so at a scale of 0 too, where a product would be no number. */
    private static void settleImpossible(double[] fixed, double[] variable) {
        for (int cell = 0; cell < variable.length; cell++) {
            if (variable[cell] == Double.POSITIVE_INFINITY) {
                fixed[cell] = Double.POSITIVE_INFINITY;
                variable[cell] = 0;
            }
        }
    }

    private Optional<ScenarioLanes> lanes() {
        List<int[]> links = GenericKernel.pairs(model);
        Elimination order = EliminationOrder.of(Graph.of(model.blocks(), links));
        if (order.width() > 1) {
            return Optional.empty();
        }
        ForestElimination forest = new ForestElimination(order, links);
        return Optional.of(forest)
                .filter(ForestElimination::isSimple)
                .map(simple ->
                        new ScenarioLanes(simple, links.toArray(int[][]::new), model.regions(), fixed, variable));
    }

    /** Number of scenarios. */
    public int scenarios() {
        return scenarios;
    }

    /** What a block costs in a region by scenario, money a period; open to be written. */
    public double[] blockCost(int block, int region) {
        return blockCosts[block][region];
    }

    /** How many times a link costs its variable cost by scenario, zero or more; open to be written. */
    public double[] linkScale(int link) {
        return scales[link];
    }

    /**
     * Finds what the cheapest plan of every scenario costs.
     *
     * @param least filled by scenario; infinite where there is no plan
     */
    public void solve(double[] least) {
        lanes.ifPresentOrElse(
                all -> {
                    for (int first = 0; first < scenarios; first += ScenarioLanes.LANES) {
                        all.settle(blockCosts, scales, first, width(first), least);
                    }
                },
                () -> Arrays.setAll(least, scenario -> kernel.least(alone(scenario))));
    }

    /**
     * Finds the cheapest plan of every scenario, among equally cheap ones the first in canonical order.
     *
     * @param least filled by scenario; infinite where there is no plan
     * @param plans filled with the region of block {@code b} under scenario {@code s} at {@code s * blocks + b}; anything
     *     where there is no plan
     */
    public void solve(double[] least, int[] plans) {
        lanes.ifPresentOrElse(all -> solve(all, least, plans), () -> {
            for (int scenario = 0; scenario < scenarios; scenario++) {
                least[scenario] = solveAlone(scenario, plans);
            }
        });
    }

    private void solve(ScenarioLanes all, double[] least, int[] plans) {
        double[] own = new double[scales.length];
        for (int first = 0; first < scenarios; first += ScenarioLanes.LANES) {
            int width = width(first);
            all.settle(blockCosts, scales, first, width, least);
            for (int lane = 0; lane < width; lane++) {
                int scenario = first + lane;
                for (int link = 0; link < own.length; link++) {
                    own[link] = scales[link][scenario];
                }
                double clear = 2 * Tolerance.at(least[scenario]);
                if (least[scenario] < Double.POSITIVE_INFINITY
                        && !all.readPlan(lane, own, clear, plans, scenario * blockCosts.length)) {
                    solveAlone(scenario, plans);
                }
            }
        }
    }

    private int width(int first) {
        return Math.min(ScenarioLanes.LANES, scenarios - first);
    }

    private double solveAlone(int scenario, int[] plans) {
        Instance costs = alone(scenario);
        double[][] marginals = new double[costs.blocks()][costs.regions()];
        double least = kernel.minMarginals(costs, marginals);
        if (least < Double.POSITIVE_INFINITY) {
            int[] plan = CanonicalPlan.find(costs, kernel, marginals, least);
            System.arraycopy(plan, 0, plans, scenario * plan.length, plan.length);
        }
        return least;
    }

    private Instance alone(int scenario) {
        int regions = model.regions();
        double[][] costs = new double[blockCosts.length][regions];
        for (int block = 0; block < costs.length; block++) {
            for (int region = 0; region < regions; region++) {
                costs[block][region] = blockCosts[block][region][scenario];
            }
        }
        List<Link> links = new ArrayList<>();
        for (int link = 0; link < scales.length; link++) {
            double[] cells = new double[regions * regions];
            for (int cell = 0; cell < cells.length; cell++) {
                cells[cell] = fixed[link][cell] + scales[link][scenario] * variable[link][cell];
            }
            Link ends = model.links().get(link);
            links.add(new Link(ends.from(), ends.to(), DenseLinkCost.ofRows(regions, cells)));
        }
        return new Instance(regions, costs, links);
    }
}
