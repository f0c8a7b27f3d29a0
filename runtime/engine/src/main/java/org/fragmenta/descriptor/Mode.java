package org.fragmenta.descriptor;

/** How goods move along a route. */
public enum Mode {
    ROAD,
    RAIL,
    SEA,
    AIR,
    INLAND_WATERWAY
}
