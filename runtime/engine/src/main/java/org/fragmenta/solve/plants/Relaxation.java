package org.fragmenta.solve.plants;

/**
 * What remains of a problem when customers are served for prices: every site for itself takes in the customers that pay
 * more than they cost, if that covers its opening cost. The sum of the prices and of what the sites are then left with
 * is a lower bound, whatever the prices.
 */
interface Relaxation {

    /**
     * The bound at some prices; the other methods tell of the same prices.
     *
     * @param price by customer
     */
    double evaluate(double[] price);

    /** What a site costs less what it takes in, were it open; infinite if it is closed. */
    double term(int site);

    /** By customer, how many sites take it in, in parts where a capacity cuts; not to be written to. */
    double[] taken();

    /** The bound of {@link #evaluate} less all that rounding may have added. */
    double proven(double[] price);

    /** The sites left, rising; not to be written to. */
    int[] sites();
}
