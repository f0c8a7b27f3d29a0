package org.fragmenta.solve.plants;

/** Who serves whom. */
final class Assignment {
    /** No plan. */
    static final Assignment NONE = new Assignment(Double.POSITIVE_INFINITY, new int[0], new double[0][]);

    private final double cost;
    private final int[] site;
    private final double[][] share;

    /**
     * @param cost of the sites that are open and of serving all customers; infinite if there is no plan
     * @param site by customer, the one that serves it whole, or the largest part of it
     * @param share by customer and site; a row is empty where the customer is served whole
     */
    Assignment(double cost, int[] site, double[][] share) {
        this.cost = cost;
        this.site = site;
        this.share = share;
    }

    /** Every customer whole. */
    static Assignment whole(double cost, int[] site) {
        return new Assignment(cost, site, new double[site.length][0]);
    }

    /** Something that costs an amount, of which nothing else is to be asked. */
    static Assignment costing(double amount) {
        return new Assignment(amount, new int[0], new double[0][]);
    }

    boolean exists() {
        return cost < Double.POSITIVE_INFINITY;
    }

    double cost() {
        return cost;
    }

    int site(int customer) {
        return site[customer];
    }

    double[] share(int customer) {
        return share[customer];
    }
}
