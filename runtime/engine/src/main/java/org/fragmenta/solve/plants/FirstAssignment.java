package org.fragmenta.solve.plants;

import java.util.Arrays;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Watch;

/**
 * Settles ties: customer by customer, whether some plan that costs as little as the best has an earlier site serve it.
 * Where the prices of the proof rule that out, nothing is searched.
 */
final class FirstAssignment {
    /** Room for rounding when sites are ruled out, in tolerances. */
    private static final double ROOM = 3;

    /** Nodes that settling ties may take, times those of the search, and beyond them. */
    private static final int NODES_AGAIN = 4;

    private static final int NODES = 200;

    private final PlantProblem problem;
    private final Deadline deadline;
    private final double most;
    private final double[][] cost;
    private Assignment plan;
    private long nodesLeft;
    private boolean ended;

    /**
     * @param search that has proven a plan to be the cheapest
     * @param best the plan, in which no customer is divided
     */
    FirstAssignment(PlantProblem problem, PlantSearch search, Assignment best, Deadline deadline, long nodeLimit) {
        this.problem = problem;
        this.deadline = deadline;
        plan = best;
        most = Math.min(best.cost(), search.bound()) + Tolerance.at(best.cost());
        double ruledOut = most + ROOM * Tolerance.at(best.cost());
        nodesLeft = Math.min(nodeLimit, NODES + NODES_AGAIN * search.nodes());
        cost = new double[problem.customers()][problem.sites()];
        LeafFloors floors = new LeafFloors(problem, search.root(), ruledOut);
        for (int customer = 0; customer < cost.length; customer++) {
            for (int site = 0; site < cost[customer].length; site++) {
                boolean live = floors.served(customer, site) <= ruledOut;
                cost[customer][site] = live ? problem.cost()[customer][site] : Double.POSITIVE_INFINITY;
            }
        }
    }

    /** The first of the cheapest plans in canonical order; where a limit comes first, one that may not be the first. */
    Assignment find() {
        for (int customer = 0; customer < cost.length; customer++) {
            boolean moved = true;
            while (moved && !ended && mayComeEarlier(customer) && !deadline.passed()) {
                moved = moveEarlier(customer);
            }
            hold(customer);
        }
        return plan;
    }

    private boolean mayComeEarlier(int customer) {
        return Arrays.stream(cost[customer], 0, plan.site(customer)).anyMatch(each -> each < Double.POSITIVE_INFINITY);
    }

    /** Looks for a plan as cheap with a customer at an earlier site, and the customers before it where they are. */
    private boolean moveEarlier(int customer) {
        double[] row = cost[customer];
        cost[customer] = row.clone();
        Arrays.fill(cost[customer], plan.site(customer), row.length, Double.POSITIVE_INFINITY);
        PlantProblem within = new PlantProblem(
                cost.clone(), problem.opening(), problem.capacity(), problem.load(), problem.divisible());
        cost[customer] = row;
        Incumbent incumbent = new Incumbent(most);
        PlantSearch again = new PlantSearch(
                within, new UncapacitatedMethod(within, deadline), incumbent, nodesLeft, deadline, Watch.NONE);
        again.run();
        nodesLeft -= again.nodes();
        boolean found = incumbent.cost() <= most;
        plan = found ? incumbent.best() : plan;
        ended = nodesLeft <= 0 || !again.isFinished();
        return found;
    }

    private void hold(int customer) {
        double[] row = cost[customer];
        for (int site = 0; site < row.length; site++) {
            row[site] = site == plan.site(customer) ? row[site] : Double.POSITIVE_INFINITY;
        }
    }
}
