package org.fragmenta.solve.plants;

import java.util.Arrays;
import org.fragmenta.solve.plants.PlantNode.ByCustomer;
import org.fragmenta.solve.plants.PlantNode.BySite;

/** What plans cost at least with a site open, or a customer served there, as the prices of a proof's leaves have it. */
final class LeafFloors {
    private final PlantProblem problem;
    private final double most;
    private final double[][] served;
    private final double[] open;

    /**
     * @param root of a finished search
     * @param most what plans cost at most that are of interest; other leaves are passed over
     */
    LeafFloors(PlantProblem problem, PlantNode root, double most) {
        this.problem = problem;
        this.most = most;
        served = new double[problem.customers()][problem.sites()];
        open = new double[problem.sites()];
        Arrays.stream(served).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        Arrays.fill(open, Double.POSITIVE_INFINITY);
        visit(root);
    }

    private void visit(PlantNode node) {
        if (node.branch instanceof BySite branch) {
            visit(branch.closed());
            visit(branch.open());
        } else if (node.branch instanceof ByCustomer branch) {
            visit(branch.inside());
            visit(branch.outside());
        } else if (node.bound <= most && node.bound < Double.POSITIVE_INFINITY) {
            read(node);
        }
    }

    private void read(PlantNode leaf) {
        double[] price = leaf.price.byCustomer();
        Relaxation relaxation = problem.relaxation(leaf.fixings);
        relaxation.evaluate(price);
        for (int site : relaxation.sites()) {
            double opened = leaf.fixings.isOpen(site) ? 0 : Math.max(0, relaxation.term(site));
            open[site] = Math.min(open[site], leaf.bound + opened);
            for (int customer = 0; customer < price.length; customer++) {
                double more = Math.max(0, problem.cost()[customer][site] - price[customer]);
                served[customer][site] = Math.min(served[customer][site], leaf.bound + opened + more);
            }
        }
    }

    /** With a site serving a customer, all of it; infinite where no leaf of interest lets it. */
    double served(int customer, int site) {
        return served[customer][site];
    }

    /** With a site open; infinite where no leaf of interest lets it. */
    double open(int site) {
        return open[site];
    }
}
