package org.fragmenta.logistics;

import java.util.Arrays;

/**
 * A network's distances as min-plus messages: two sweeps over the arcs of a {@link SweepOrder}, one up the order and
 * one down, with a potential at every region instead of a single source (after PHAST: Delling, Goldberg, Nowatzyk and
 * Werneck 2013, JPDC 73). A message to all R regions takes time in proportion to the arcs, and no matrix.
 *
 * <p>Immutable, so that all threads may share it. Distances may be scaled as they are used, so that one set of costs
 * serves every output.
 */
public final class Sweeps {
    private final SweepOrder order;
    private final double[] up;
    private final double[] down;

    Sweeps(SweepOrder order, double[] up, double[] down) {
        this.order = order;
        this.up = up;
        this.down = down;
    }

    /** No way leads from any region to another. */
    public static Sweeps apart(int regions) {
        return SweepOrder.of(regions, new int[0], new int[0]).customize(new double[0]);
    }

    /** Every region is at distance 0 from every other. */
    public static Sweeps together(int regions) {
        int[] hub = new int[2 * (regions - 1)];
        int[] rim = new int[hub.length];
        Arrays.setAll(rim, edge -> edge % (regions - 1) + 1);
        int[] from = rim.clone();
        int[] to = hub.clone();
        for (int edge = regions - 1; edge < hub.length; edge++) {
            from[edge] = 0;
            to[edge] = rim[edge];
        }
        return SweepOrder.of(regions, from, to).customize(new double[hub.length]);
    }

    /** The same ways with every distance 0; where no way leads, none leads. */
    public Sweeps flattened() {
        return new Sweeps(order, flat(up), flat(down));
    }

    private static double[] flat(double[] costs) {
        return Arrays.stream(costs)
                .map(cost -> cost == Double.POSITIVE_INFINITY ? cost : 0)
                .toArray();
    }

    /** Number of regions. */
    public int regions() {
        return order.regions();
    }

    /** Number of arcs that one sweep passes over. */
    public int arcs() {
        return order.arcs();
    }

    /** The most arcs that a way has on which a distance is summed up. */
    public int steps() {
        int deepest = 0;
        for (int region = 0; region < regions(); region++) {
            deepest = Math.max(deepest, order.depth(region));
        }
        return 2 * deepest;
    }

    /**
     * Fills {@code out[s]} with the least {@code in[r] + scale * distance(r, s)} over all regions r.
     *
     * @param in a potential a region; infinite for none. May be the same array as {@code out}
     * @param scale multiplier of distances, above 0
     */
    public void forward(double[] in, double scale, double[] out) {
        sweep(in, scale, out, up, down);
    }

    /** Fills {@code out[r]} with the least {@code in[s] + scale * distance(r, s)} over all regions s. */
    public void backward(double[] in, double scale, double[] out) {
        sweep(in, scale, out, down, up);
    }

    private void sweep(double[] in, double scale, double[] out, double[] climb, double[] descend) {
        int[] regions = order.order();
        int[] firstArc = order.firstArc();
        int[] upper = order.upper();
        if (in != out) {
            System.arraycopy(in, 0, out, 0, regions.length);
        }
        for (int position = 0; position < regions.length; position++) {
            double base = out[regions[position]];
            if (base != Double.POSITIVE_INFINITY) {
                for (int arc = firstArc[position]; arc < firstArc[position + 1]; arc++) {
                    double cost = base + scale * climb[arc];
                    if (cost < out[upper[arc]]) {
                        out[upper[arc]] = cost;
                    }
                }
            }
        }
        for (int position = regions.length - 1; position >= 0; position--) {
            double best = out[regions[position]];
            for (int arc = firstArc[position]; arc < firstArc[position + 1]; arc++) {
                double cost = out[upper[arc]] + scale * descend[arc];
                best = cost < best ? cost : best;
            }
            out[regions[position]] = best;
        }
    }

    /**
     * The distance from one region to another times a scale, infinite where no way leads. To the last bit what
     * {@link #forward} gives for a potential of 0 at {@code from} and none elsewhere.
     */
    public double distance(int from, int to, double scale) {
        if (from == to) {
            return 0;
        }
        double[] climbed = climb(from, scale);
        int depth = order.depth(to);
        double[] reached = new double[depth + 1];
        int[] path = pathToRoot(to, depth);
        int common = commonAncestors(from, to);
        for (int level = 0; level <= depth; level++) {
            int region = path[level];
            double best = level < common ? climbed[level] : Double.POSITIVE_INFINITY;
            int end = order.firstArc()[order.rank(region) + 1];
            for (int arc = order.firstArc()[order.rank(region)]; arc < end; arc++) {
                double cost = reached[order.depth(order.upper()[arc])] + scale * down[arc];
                best = cost < best ? cost : best;
            }
            reached[level] = best;
        }
        return reached[depth];
    }

    /** Distances from a region to those above it in the elimination tree, by their depth. */
    private double[] climb(int from, double scale) {
        double[] climbed = new double[order.depth(from) + 1];
        Arrays.fill(climbed, Double.POSITIVE_INFINITY);
        climbed[order.depth(from)] = 0;
        for (int region = from; region >= 0; region = order.parent(region)) {
            double base = climbed[order.depth(region)];
            int end = order.firstArc()[order.rank(region) + 1];
            for (int arc = order.firstArc()[order.rank(region)]; arc < end; arc++) {
                int level = order.depth(order.upper()[arc]);
                double cost = base + scale * up[arc];
                climbed[level] = cost < climbed[level] ? cost : climbed[level];
            }
        }
        return climbed;
    }

    private int[] pathToRoot(int region, int depth) {
        int[] path = new int[depth + 1];
        for (int level = depth, here = region; level >= 0; level--, here = order.parent(here)) {
            path[level] = here;
        }
        return path;
    }

    /** How many regions, counted from the root, lie above or at both of two regions. */
    private int commonAncestors(int one, int other) {
        int first = one;
        int second = other;
        while (first != second) {
            if (first < 0 || second < 0) {
                return 0;
            }
            if (order.depth(first) >= order.depth(second)) {
                first = order.parent(first);
            } else {
                second = order.parent(second);
            }
        }
        return first < 0 ? 0 : order.depth(first) + 1;
    }

    /** All distances by rows, infinite where no way leads. */
    public double[] distances() {
        int size = regions();
        double[] cells = new double[size * size];
        double[] row = new double[size];
        for (int from = 0; from < size; from++) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
            row[from] = 0;
            forward(row, 1, row);
            System.arraycopy(row, 0, cells, from * size, size);
        }
        return cells;
    }
}
