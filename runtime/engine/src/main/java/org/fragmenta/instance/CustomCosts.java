package org.fragmenta.instance;

import org.fragmenta.dsl.Place;
import org.fragmenta.dsl.Trip;

/**
 * Costs that Java methods of a model compute. Generated code implements it by calling those methods; what it does not
 * override stays with the formula.
 */
public interface CustomCosts {

    /** No method at all. */
    CustomCosts NONE = new CustomCosts() {};

    /**
     * Set-up cost of a block, money a period, annualised.
     *
     * @param standard what the formula gives
     */
    default double setup(String block, Place place, double standard) {
        return standard;
    }

    /**
     * Operating cost of a block, money a unit of final output.
     *
     * @param standard what the formula gives
     */
    default double unit(String block, Place place, double standard) {
        return standard;
    }

    /**
     * Cost of a link, money a unit of final output.
     *
     * @param standard what the formula gives
     */
    default double link(String link, Trip trip, double standard) {
        return standard;
    }
}
