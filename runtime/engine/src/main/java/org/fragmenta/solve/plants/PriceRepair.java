package org.fragmenta.solve.plants;

/**
 * Lowers prices until no site takes in more than its opening cost. The bound does not fall: what a site takes in beyond
 * its cost is what it lowers the bound by, and each lower price gives other sites back some of theirs.
 */
final class PriceRepair {
    private final PlantProblem problem;

    PriceRepair(PlantProblem problem) {
        this.problem = problem;
    }

    /**
     * Lowers prices.
     *
     * @param relaxation of the node, whose open sites take in nothing beyond the cheapest of them
     */
    Prices lowered(Relaxation relaxation, Fixings fixings, double[] price) {
        double[] lowered = price.clone();
        capAtOpenSites(relaxation, fixings, lowered);
        relaxation.evaluate(lowered);
        double[] left = new double[problem.sites()];
        for (int site : relaxation.sites()) {
            left[site] = relaxation.term(site);
        }
        for (int site : relaxation.sites()) {
            for (int customer = 0; customer < lowered.length && !fixings.isOpen(site) && left[site] < 0; customer++) {
                double offer = lowered[customer] - problem.cost()[customer][site];
                if (offer > 0) {
                    lower(customer, Math.min(offer, -left[site]), lowered, left, relaxation.sites());
                }
            }
        }
        return Prices.of(lowered);
    }

    private void capAtOpenSites(Relaxation relaxation, Fixings fixings, double[] price) {
        for (int site : relaxation.sites()) {
            if (fixings.isOpen(site)) {
                for (int customer = 0; customer < price.length; customer++) {
                    price[customer] = Math.min(price[customer], problem.cost()[customer][site]);
                }
            }
        }
    }

    private void lower(int customer, double by, double[] price, double[] left, int[] sites) {
        double before = price[customer];
        double after = before - by;
        double[] row = problem.cost()[customer];
        for (int site : sites) {
            if (row[site] < before) {
                left[site] += before - Math.max(row[site], after);
            }
        }
        price[customer] = after;
    }
}
