package org.fragmenta.theory.cost;

/**
 * The distance up to which a saving in production pays for the freight of its product (theory LA-4).
 *
 * @param saving what production away from home saves, share of the product's value
 * @param valueToWeight money a kilogram
 * @param freight money a kilogram-kilometre
 * @param trips 1, or 2 where inputs travel as well as the product
 */
record BreakEven(double saving, double valueToWeight, double freight, int trips) {

    /** Kilometres; 0 where nothing is saved, else infinite where freight is free. */
    double km() {
        return saving <= 0 ? 0 : saving * valueToWeight / (freight * trips);
    }
}
