package org.fragmenta.solve.parts;

import java.util.Arrays;

/** What a plan with a block in a region costs at least, by block and region, as far as some bounds of all plans showed. */
final class RegionFloors {
    private final Layout layout;
    private final double[][] atLeast;

    RegionFloors(Layout layout) {
        this.layout = layout;
        atLeast = new double[layout.blocks()][layout.regions()];
        Arrays.stream(atLeast).forEach(row -> Arrays.fill(row, Double.NEGATIVE_INFINITY));
    }

    double at(int block, int region) {
        return atLeast[block][region];
    }

    /**
     * Notes what sweeps saw of regions.
     *
     * @param bound of the multipliers that they started from
     */
    void remember(Ascent ascent, int[][] regions, double bound) {
        // Where loads fill a region in parts, a sweep may lower the bound on its way, and nothing follows from this
        // one.
        for (int block = 0; block < regions.length && !layout.fillsInParts(); block++) {
            double[] excess = ascent.excess(block);
            for (int at = 0; at < excess.length; at++) {
                raise(block, regions[block][at], bound + excess[at]);
            }
        }
    }

    /** Notes what a bound says of regions where no sweep does. */
    void remember(LeafBound proof, int[][] regions) {
        for (int block = 0; block < regions.length && layout.fillsInParts(); block++) {
            for (int at = 0; at < regions[block].length; at++) {
                raise(block, regions[block][at], proof.bound() + proof.more(block, at));
            }
        }
    }

    private void raise(int block, int region, double bound) {
        atLeast[block][region] = Math.max(atLeast[block][region], bound);
    }
}
