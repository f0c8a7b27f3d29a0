package org.fragmenta.descriptor;

/**
 * Two regions that adjoin each other, so that a cluster may sprawl from one into the other (theory CD-2).
 *
 * @param first a region
 * @param second another one
 */
public record NeighbourDescriptor(String first, String second) {}
