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

    /**
     * What a site costs less what it takes in, were it open, and less what a site costs that the relaxation opens at a loss
     * to have enough; infinite if it is closed.
     */
    double term(int site);

    /** How many sites the relaxation opens at least. */
    default int needed() {
        return 0;
    }

    /** What the dearest site costs that the relaxation opens at a loss; 0 where there is none. */
    default double marginal() {
        return 0;
    }

    /** By customer, how many sites take it in, in parts where a capacity cuts; not to be written to. */
    double[] taken();

    /** The bound of {@link #evaluate} less all that rounding may have added. */
    double proven(double[] price);

    /** The sites left, rising; not to be written to. */
    int[] sites();
}
