package org.fragmenta.parametric;

/** What can be cut to draw a block to a region, and in which unit its level is counted. */
public enum Instrument {
    /** The annualised set-up of the block's plant in the region; money a period. */
    SETUP,
    /** The hours, borders included, of all that the block receives and sends from there; share of today's hours. */
    HOURS,
    /** The tariffs on all that the block receives and sends from there; share of today's tariffs. */
    TARIFF,
    /** The region's wage, for every block that stands there; money an hour. */
    WAGE
}
