package org.fragmenta.cluster;

/** When a cluster counts as linked with the core (theory CD-5). */
final class LinkedCluster {
    /** The least share of inputs or outputs that goes to or comes from the core. */
    static final double LEAST_SHARE = 0.1;

    private LinkedCluster() {}
}
