package org.fragmenta.dsl;

/** The length of time that output, demand and running costs refer to. */
public enum Period {
    /** Twelve months. */
    YEAR,
    /** Three months. */
    QUARTER,
    /** One month. */
    MONTH
}
