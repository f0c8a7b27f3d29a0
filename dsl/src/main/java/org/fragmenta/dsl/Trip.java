package org.fragmenta.dsl;

/** The way of goods between two different regions, as a cost method sees it. */
public interface Trip {

    /** Where the sender stands. */
    Place from();

    /** Where the receiver stands. */
    Place to();

    /** Length of the cheapest way for the goods of this link, kilometres. */
    double km();

    /** Hours on that way, borders included. */
    double hours();

    /** Import tariff that the goods pay on arrival, share of value. */
    double tariff();
}
