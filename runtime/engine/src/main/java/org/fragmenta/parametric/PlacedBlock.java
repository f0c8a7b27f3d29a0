package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Solution;

/**
 * A model with one block put in one region. Its links then cost what the region of the other block says, so the block
 * leaves the graph and its links become costs of its neighbours, which may change without a new graph.
 */
final class PlacedBlock {
    private final Instance whole;
    private final int block;
    private final int region;
    private final List<Spoke> spokes = new ArrayList<>();
    private final List<Link> rest = new ArrayList<>();
    private final Optional<ProvenSolver> solver;

    /**
     * A link of the placed block.
     *
     * @param link position of the link
     * @param neighbour position of the block at its other end
     * @param sends whether the placed block is the sender
     * @param cost cost by region of the neighbour, money a period
     */
    record Spoke(int link, int neighbour, boolean sends, CostRow cost) {}

    /**
     * The cheapest plan with the block in its place.
     *
     * @param cost money a period, all changes counted
     * @param plan region of every block
     */
    record Placement(double cost, List<Integer> plan) {}

    PlacedBlock(Instance whole, int block, int region, Limits limits) {
        this.whole = whole;
        this.block = block;
        this.region = region;
        for (int index = 0; index < whole.links().size(); index++) {
            Link link = whole.links().get(index);
            if (link.from() == block) {
                double[] cost = new double[whole.regions()];
                link.cost().costsFrom(region, cost);
                spokes.add(new Spoke(index, link.to(), true, CostRow.of(cost)));
            } else if (link.to() == block) {
                spokes.add(new Spoke(index, link.from(), false, costsTo(link, region, whole.regions())));
            } else {
                rest.add(new Link(shifted(link.from()), shifted(link.to()), link.cost()));
            }
        }
        this.solver = whole.blocks() == 1
                ? Optional.empty()
                : Optional.of(new ProvenSolver(new Instance(whole.regions(), others(), rest), limits));
    }

    private static CostRow costsTo(Link link, int region, int regions) {
        double[] only = new double[regions];
        double[] cost = new double[regions];
        Arrays.fill(only, Double.POSITIVE_INFINITY);
        only[region] = 0;
        link.cost().toSender(only, cost);
        return CostRow.of(cost);
    }

    /** The links of the block. */
    List<Spoke> spokes() {
        return spokes;
    }

    /**
     * The cheapest plan after a change of costs; empty if there is none.
     *
     * @param ownChange added to the cost of the block in its region, money a period
     * @param spokeChanges added to the cost of each of {@link #spokes()}, by region of the neighbour
     */
    Optional<Placement> cheapest(double ownChange, List<double[]> spokeChanges) {
        double own = whole.blockCost(block)[region] + ownChange;
        if (solver.isEmpty()) {
            return own < Double.POSITIVE_INFINITY ? Optional.of(new Placement(own, List.of(region))) : Optional.empty();
        }
        double[][] costs = others();
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            double[] neighbour = costs[shifted(spokes.get(spoke).neighbour())];
            for (int place = 0; place < neighbour.length; place++) {
                neighbour[place] +=
                        spokes.get(spoke).cost().at(place) + spokeChanges.get(spoke)[place];
            }
        }
        if (own == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        return solver.get()
                .solve(new Instance(whole.regions(), costs, rest))
                .map(solution -> new Placement(own + solution.total(), plan(solution)));
    }

    private List<Integer> plan(Solution solution) {
        List<Integer> plan = new ArrayList<>(solution.plan());
        plan.add(block, region);
        return plan;
    }

    private double[][] others() {
        double[][] costs = new double[whole.blocks() - 1][];
        for (int other = 0; other < whole.blocks(); other++) {
            if (other != block) {
                costs[shifted(other)] = whole.blockCost(other).clone();
            }
        }
        return costs;
    }

    private int shifted(int other) {
        return other > block ? other - 1 : other;
    }
}
