package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whether wages exist at which every block stands where its labour costs least (theory JK-7, after Jones 1961).
 *
 * <p>Block i in region r wants {@code w_r a_ir <= w_s a_is} for every other region s in use. With p = -ln w these are the
 * differences {@code p_s <= p_r + ln(a_is / a_ir)}: shortest ways over the arcs r to s of length
 * {@code min over i in r of ln(a_is / a_ir)}. They exist, and are supporting wages, exactly if no cycle is negative; a
 * negative cycle passes blocks on around its regions and saves labour on balance.
 */
final class ComparativeAdvantage {
    /** Logarithms closer than this count as equal (theory, check table). */
    static final double TOLERANCE = 1e-12;

    private final double[][] labor;
    private final int[] used;
    private final double[][] weight;
    private final int[][] carrier;

    /**
     * A cyclic re-assignment that saves labour.
     *
     * @param blocks the blocks that move, in the order of the cycle
     * @param regions the region of each of them; a block moves to the region of the next, the last to the first's
     * @param gain natural logarithm of assigned over cycled product of labour coefficients, above 0
     */
    record Cycle(List<Integer> blocks, List<Integer> regions, double gain) {
        Cycle {
            blocks = List.copyOf(blocks);
            regions = List.copyOf(regions);
        }

        /** Where a block of the cycle moves to. */
        int target(int position) {
            return regions.get((position + 1) % regions.size());
        }
    }

    /**
     * @param labor labour a unit by block and region, above 0; infinite where the block cannot stand
     * @param plan the region of every block
     */
    ComparativeAdvantage(double[][] labor, int[] plan) {
        this.labor = labor;
        used = Arrays.stream(plan).distinct().sorted().toArray();
        weight = new double[used.length][used.length];
        carrier = new int[used.length][used.length];
        for (double[] row : weight) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int block = 0; block < plan.length; block++) {
            int from = Arrays.binarySearch(used, plan[block]);
            for (int to = 0; to < used.length; to++) {
                double ratio = to == from ? Double.POSITIVE_INFINITY : logRatio(block, used[to], plan[block]);
                if (ratio < weight[from][to]) {
                    weight[from][to] = ratio;
                    carrier[from][to] = block;
                }
            }
        }
    }

    private double logRatio(int block, int there, int here) {
        return Math.log(labor[block][there]) - Math.log(labor[block][here]);
    }

    /** The regions in use, ascending. */
    int[] regions() {
        return used.clone();
    }

    /** The most negative cycle that shortest ways come across; empty if there is none beyond the tolerance. */
    Optional<Cycle> cycle() {
        double[] distance = new double[used.length];
        int[] before = new int[used.length];
        Arrays.fill(before, -1);
        int last = -1;
        for (int round = 0; round <= used.length; round++) {
            last = relax(distance, before);
            if (last < 0) {
                return Optional.empty();
            }
        }
        int on = last;
        for (int step = 0; step < used.length; step++) {
            on = before[on];
        }
        return Optional.of(cycleThrough(on, before));
    }

    /** One round of Bellman and Ford; a node whose distance fell, or -1. */
    private int relax(double[] distance, int[] before) {
        int fell = -1;
        for (int from = 0; from < used.length; from++) {
            for (int to = 0; to < used.length; to++) {
                if (distance[from] + weight[from][to] < distance[to] - TOLERANCE) {
                    distance[to] = distance[from] + weight[from][to];
                    before[to] = from;
                    fell = to;
                }
            }
        }
        return fell;
    }

    private Cycle cycleThrough(int start, int[] before) {
        List<Integer> nodes = new ArrayList<>(List.of(start));
        for (int node = before[start]; node != start; node = before[node]) {
            nodes.add(node);
        }
        Collections.reverse(nodes);
        Collections.rotate(nodes, -nodes.indexOf(Collections.min(nodes)));
        List<Integer> blocks = new ArrayList<>();
        double length = 0;
        for (int position = 0; position < nodes.size(); position++) {
            int from = nodes.get(position);
            int to = nodes.get((position + 1) % nodes.size());
            blocks.add(carrier[from][to]);
            length += weight[from][to];
        }
        return new Cycle(blocks, nodes.stream().map(node -> used[node]).toList(), -length);
    }

    /**
     * Wages that support the plan, relative to the highest of them, in the order of {@link #regions()}.
     *
     * @throws IllegalStateException if there are none, because a cycle is negative
     */
    double[] supportingWages() {
        double[] distance = new double[used.length];
        int rounds = 0;
        while (relax(distance, new int[used.length]) >= 0) {
            if (++rounds > used.length) {
                throw new IllegalStateException("no wages support a plan with a negative cycle");
            }
        }
        double least = Arrays.stream(distance).min().orElse(0);
        return Arrays.stream(distance)
                .map(potential -> Math.exp(least - potential))
                .toArray();
    }

    /** The length of the shortest pair of arcs there and back, the margin of the tightest exchange; infinite if none. */
    double tightest() {
        double least = Double.POSITIVE_INFINITY;
        for (int from = 0; from < used.length; from++) {
            for (int to = from + 1; to < used.length; to++) {
                least = Math.min(least, weight[from][to] + weight[to][from]);
            }
        }
        return least;
    }

    /** Whether some block's labour coefficients differ between two regions in another proportion than another's. */
    boolean anyAdvantage() {
        for (int from = 0; from < used.length; from++) {
            for (int to = from + 1; to < used.length; to++) {
                if (isAdvantage(used[from], used[to])) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAdvantage(int here, int there) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int block = 0; block < labor.length; block++) {
            double ratio = logRatio(block, there, here);
            if (Double.isFinite(ratio)) {
                least = Math.min(least, ratio);
                most = Math.max(most, ratio);
            }
        }
        return most - least > TOLERANCE;
    }
}
