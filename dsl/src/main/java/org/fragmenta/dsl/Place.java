package org.fragmenta.dsl;

/**
 * A region as a cost method sees it. Prices are in the currency of the region set.
 *
 * <p>Asking for a fact that the region set does not state throws an {@link IllegalStateException} that names the
 * region and the fact.
 */
public interface Place {

    /** The region's id. */
    String id();

    /** Id of the region's country. */
    String country();

    /** Cost of one hour of unskilled labour. */
    double wage();

    /** Cost of one hour of skilled labour. */
    double skilledWage();

    /** Cost of one square metre of factory space for one month. */
    double rent();

    /** Rental rate of capital, share a year. */
    double capitalCost();

    /** Output of an hour of labour relative to the norm, 1 where nothing is stated. */
    double productivity();

    /** Cost of one unit of utilities. */
    double utilityPrice();

    /** Effective tax rate on profit, 0 to 1. */
    double profitTax();

    /** Technological capability, 0 to 1. */
    double capability();

    /** Degrees north. */
    double latitude();

    /** Degrees east. */
    double longitude();
}
