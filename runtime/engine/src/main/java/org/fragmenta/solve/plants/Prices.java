package org.fragmenta.solve.plants;

import java.util.Arrays;

/** What customers pay for being served; does not change. */
final class Prices {
    private final double[] byCustomer;

    private Prices(double[] byCustomer) {
        this.byCustomer = byCustomer;
    }

    /** A copy of these prices. */
    static Prices of(double[] byCustomer) {
        return new Prices(byCustomer.clone());
    }

    /** The lowest there are: whoever starts from them has nothing to go by. */
    static Prices lowest(int customers) {
        double[] lowest = new double[customers];
        Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
        return new Prices(lowest);
    }

    /** Prices that prove that a customer has no site left: it alone would pay. */
    static Prices stranding(int customers, int stranded) {
        double[] price = new double[customers];
        price[stranded] = 1;
        return new Prices(price);
    }

    /** By customer; not to be written to. */
    double[] byCustomer() {
        return byCustomer;
    }
}
