package org.fragmenta.verify;

import java.util.BitSet;

/** Where a plan has every block of an instance stand. */
final class Placement {
    private final int[] regions;
    private final double[][] shares;

    /**
     * @param regions position of the region by block; of a divided block one of its regions
     * @param shares by block and region for divided blocks, above 0 where they stand; the rows of other blocks are empty
     */
    Placement(int[] regions, double[][] shares) {
        this.regions = regions;
        this.shares = shares;
    }

    /** Position of the region by block, of a divided block one of its regions; not to be written to. */
    int[] regions() {
        return regions;
    }

    /** By block and region for divided blocks; the rows of other blocks are empty. Not to be written to. */
    double[][] shares() {
        return shares;
    }

    /** Which part of a block stands in a region. */
    double share(int block, int region) {
        if (shares[block].length > 0) {
            return shares[block][region];
        }
        return regions[block] == region ? 1 : 0;
    }

    /** The regions in which a block stands. */
    BitSet standing(int block) {
        BitSet standing = new BitSet();
        if (shares[block].length == 0) {
            standing.set(regions[block]);
        }
        for (int region = 0; region < shares[block].length; region++) {
            standing.set(region, shares[block][region] > 0);
        }
        return standing;
    }
}
