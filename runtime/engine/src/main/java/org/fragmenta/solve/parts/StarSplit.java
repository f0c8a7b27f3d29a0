package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The split of a node by one block of a star: the regions that its bound rules out, and the others one by one. The block
 * is the one whose regions raise the bound most, in sum, counting no region beyond the gap.
 *
 * @param block the block, or {@link Layout#NONE} where every block of a star has one region
 * @param out positions in the block's domain that are ruled out
 * @param live the other positions, the cheapest first
 * @param least what the bound is at least with the block in a region that is ruled out; infinite where none is
 */
record StarSplit(int block, List<Integer> out, List<Integer> live, double least) {

    /**
     * @param bound of a node
     * @param gap how much the bound may rise until the node closes
     */
    static StarSplit of(StarBound bound, int[][] regions, double gap) {
        int best = Layout.NONE;
        double most = -1;
        for (List<Integer> blocks : bound.stars().blocks()) {
            for (int block : blocks) {
                double sum = 0;
                for (int at = 0; at < regions[block].length; at++) {
                    sum += Math.min(gap, bound.more(block, at));
                }
                if (regions[block].length > 1 && sum > most) {
                    most = sum;
                    best = block;
                }
            }
        }
        return best == Layout.NONE
                ? new StarSplit(best, List.of(), List.of(), Double.POSITIVE_INFINITY)
                : of(bound, best, regions[best].length, gap);
    }

    private static StarSplit of(StarBound bound, int block, int size, double gap) {
        List<Integer> out = new ArrayList<>();
        List<Integer> live = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (int at = 0; at < size; at++) {
            double more = bound.more(block, at);
            // A region that the stars leave no plan for is left to the ordinary search, which has a proof of that.
            if (more >= gap && more < Double.POSITIVE_INFINITY) {
                out.add(at);
                least = Math.min(least, more);
            } else {
                live.add(at);
            }
        }
        live.sort(Comparator.comparingDouble(at -> bound.more(block, at)));
        return new StarSplit(block, out, live, least);
    }
}
