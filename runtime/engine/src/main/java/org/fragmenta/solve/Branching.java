package org.fragmenta.solve;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/**
 * Chooses the block to split and the regions that go to one side.
 *
 * <p>Only links that close a cycle keep dual ascent from the optimum, so blocks on cycles come first. Among them the
 * block with the fewest regions that may still be cheaper than the best plan leaves the least to try.
 */
final class Branching {
    private final boolean[] onCycle;

    Branching(Instance instance) {
        onCycle = core(instance);
    }

    /** The blocks that are left when blocks with a single link are taken away again and again. */
    private static boolean[] core(Instance instance) {
        int[][] linksOf = Incidence.of(instance);
        int[] degree = new int[linksOf.length];
        boolean[] core = new boolean[degree.length];
        Arrays.fill(core, true);
        ArrayDeque<Integer> ends = new ArrayDeque<>();
        for (int block = 0; block < degree.length; block++) {
            degree[block] = linksOf[block].length;
            if (degree[block] <= 1) {
                ends.add(block);
            }
        }
        while (!ends.isEmpty()) {
            int end = ends.remove();
            core[end] = false;
            for (int l : linksOf[end]) {
                Link link = instance.links().get(l);
                int other = link.from() == end ? link.to() : link.from();
                degree[other]--;
                if (core[other] && degree[other] == 1) {
                    ends.add(other);
                }
            }
        }
        return core;
    }

    /**
     * The block to split.
     *
     * @param slack how much cheaper than the best plan the node may still be
     * @return a block with at least two regions; -1 where every block has one
     */
    int block(DualAscent ascent, double slack) {
        int best = -1;
        double bestKey = Double.POSITIVE_INFINITY;
        for (int block = 0; block < onCycle.length; block++) {
            int size = ascent.domain(block).length;
            if (size < 2) {
                continue;
            }
            int live = live(ascent.excess(block), slack);
            // A block that is settled, or not on a cycle, is split only where no other is left.
            double key = size + (live < 2 ? 2e9 : 0) + (onCycle[block] ? 0 : 1e9);
            key = live < 2 ? key : key - size + live;
            if (key < bestKey) {
                bestKey = key;
                best = block;
            }
        }
        return best;
    }

    private static int live(double[] excess, double slack) {
        int live = 0;
        for (double more : excess) {
            live += more < slack ? 1 : 0;
        }
        return live;
    }

    /** The cheaper half of a block's regions that may still be part of a better plan, at least one region. */
    boolean[] regions(DualAscent ascent, int block, double slack, int regions) {
        double[] excess = ascent.excess(block);
        int[] domain = ascent.domain(block);
        int half = Math.max(1, live(excess, slack) / 2);
        boolean[] chosen = new boolean[regions];
        IntStream.range(0, domain.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> excess[at]))
                .limit(half)
                .forEach(at -> chosen[domain[at]] = true);
        return chosen;
    }
}
