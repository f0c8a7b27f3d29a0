package org.fragmenta.solve.plants;

/**
 * Who serves whom.
 *
 * @param cost of the sites that are open and of serving all customers; infinite if there is no plan
 * @param site by customer, the one that serves it whole, or the largest part of it
 * @param share by customer and site; a row is empty where the customer is served whole
 */
record Assignment(double cost, int[] site, double[][] share) {
    static final Assignment NONE = new Assignment(Double.POSITIVE_INFINITY, new int[0], new double[0][]);
}
