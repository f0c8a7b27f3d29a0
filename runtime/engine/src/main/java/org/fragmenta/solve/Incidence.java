package org.fragmenta.solve;

import java.util.List;
import org.fragmenta.instance.Instance;

/** Which links meet which blocks. */
final class Incidence {
    private Incidence() {}

    /** Positions of the links that send from or to each block, by block, rising. */
    static int[][] of(Instance instance) {
        return of(instance.blocks(), GenericKernel.pairs(instance));
    }

    /**
     * Positions of the links that meet each block, by block, rising.
     *
     * @param links pairs of different blocks
     */
    static int[][] of(int blocks, List<int[]> links) {
        int[] degree = new int[blocks];
        for (int[] link : links) {
            degree[link[0]]++;
            degree[link[1]]++;
        }
        int[][] linksOf = new int[blocks][];
        for (int block = 0; block < blocks; block++) {
            linksOf[block] = new int[degree[block]];
        }
        int[] filled = new int[blocks];
        for (int l = 0; l < links.size(); l++) {
            for (int block : links.get(l)) {
                linksOf[block][filled[block]++] = l;
            }
        }
        return linksOf;
    }
}
