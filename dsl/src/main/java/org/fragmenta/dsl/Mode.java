package org.fragmenta.dsl;

/** How goods move along a {@link Route}. */
public enum Mode {
    /** By truck. */
    ROAD,
    /** By train. */
    RAIL,
    /** By ship. */
    SEA,
    /** By aircraft. */
    AIR,
    /** By barge on rivers and canals. */
    INLAND_WATERWAY
}
