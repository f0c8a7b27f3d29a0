package org.fragmenta.logistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * An order in which the regions of a network are contracted, with the arcs that contraction leaves.
 *
 * <p>Contracting a region joins all its remaining neighbours, so that every cheapest way has a form that first climbs
 * the order and then descends it. The order follows from the network's shape alone; costs are filled in later, by
 * {@link #customize}, as often as they change (customizable contraction hierarchies: Dibbelt, Strasser and Wagner 2016,
 * JEA 21). Regions with few remaining neighbours go first (minimum degree), which keeps the arcs of road networks at a
 * small multiple of their edges.
 *
 * <p>Arcs are stored by the region that is contracted earlier; {@code arcs(rank)} to {@code arcs(rank + 1) - 1} are
 * those of the region with that rank, by rising rank of their other end.
 */
public final class SweepOrder {
    private final int[] order;
    private final int[] rank;
    private final int[] firstArc;
    private final int[] upper;
    private final int[] depth;
    private final int[] edgeArc;
    private final boolean[] edgeClimbs;

    private SweepOrder(int[] order, int[][] upperByRank, int[] from, int[] to) {
        this.order = order;
        rank = new int[order.length];
        firstArc = new int[order.length + 1];
        for (int position = 0; position < order.length; position++) {
            rank[order[position]] = position;
            firstArc[position + 1] = firstArc[position] + upperByRank[position].length;
        }
        upper = new int[firstArc[order.length]];
        for (int position = 0; position < order.length; position++) {
            System.arraycopy(
                    upperByRank[position], 0, upper, firstArc[position], firstArc[position + 1] - firstArc[position]);
        }
        depth = depths();
        edgeArc = new int[from.length];
        edgeClimbs = new boolean[from.length];
        for (int edge = 0; edge < from.length; edge++) {
            edgeClimbs[edge] = rank[from[edge]] < rank[to[edge]];
            edgeArc[edge] = edgeClimbs[edge] ? arcOf(from[edge], to[edge]) : arcOf(to[edge], from[edge]);
        }
    }

    /** The order of a network. */
    public static SweepOrder of(Network network) {
        return of(network.regions(), network.tails(), network.heads());
    }

    /**
     * The order of a graph.
     *
     * @param size number of regions
     * @param from where each directed edge begins
     * @param to where each directed edge ends, another region
     */
    public static SweepOrder of(int size, int[] from, int[] to) {
        BitSet[] neighbours = new BitSet[size];
        Arrays.setAll(neighbours, region -> new BitSet(size));
        for (int edge = 0; edge < from.length; edge++) {
            neighbours[from[edge]].set(to[edge]);
            neighbours[to[edge]].set(from[edge]);
        }
        int[] order = new int[size];
        int[][] upper = new int[size][];
        NavigableSet<Long> queue = new TreeSet<>();
        for (int region = 0; region < size; region++) {
            queue.add(key(neighbours, region));
        }
        for (int position = 0; position < size; position++) {
            long key = queue.first();
            queue.remove(key);
            int region = (int) key;
            order[position] = region;
            upper[position] = neighbours[region].stream().toArray();
            contract(region, upper[position], neighbours, queue);
        }
        return new SweepOrder(order, byRank(order, upper), from, to);
    }

    private static void contract(int region, int[] rest, BitSet[] neighbours, NavigableSet<Long> queue) {
        for (int neighbour : rest) {
            queue.remove(key(neighbours, neighbour));
            neighbours[neighbour].or(neighbours[region]);
            neighbours[neighbour].clear(neighbour);
            neighbours[neighbour].clear(region);
            queue.add(key(neighbours, neighbour));
        }
    }

    private static long key(BitSet[] neighbours, int region) {
        return ((long) neighbours[region].cardinality() << Integer.SIZE) | region;
    }

    private static int[][] byRank(int[] order, int[][] upper) {
        int[] rank = new int[order.length];
        for (int position = 0; position < order.length; position++) {
            rank[order[position]] = position;
        }
        for (int position = 0; position < order.length; position++) {
            upper[position] = Arrays.stream(upper[position])
                    .map(region -> rank[region])
                    .sorted()
                    .map(other -> order[other])
                    .toArray();
        }
        return upper;
    }

    /** Number of regions above a region in the elimination tree, whose parent is the earliest upper neighbour. */
    private int[] depths() {
        int[] depths = new int[order.length];
        for (int position = order.length - 1; position >= 0; position--) {
            int parent = parent(order[position]);
            depths[order[position]] = parent < 0 ? 0 : depths[parent] + 1;
        }
        return depths;
    }

    private int arcOf(int lower, int higher) {
        int low = firstArc[rank[lower]];
        int high = firstArc[rank[lower] + 1] - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rank[upper[middle]] < rank[higher]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The sweeps of this order with the costs of one kind of goods.
     *
     * @param edgeCosts cost of each edge, in the order that the network was given; zero or more, infinite for an edge
     *     that cannot be used
     */
    public Sweeps customize(double[] edgeCosts) {
        double[] up = new double[upper.length];
        double[] down = new double[upper.length];
        Arrays.fill(up, Double.POSITIVE_INFINITY);
        Arrays.fill(down, Double.POSITIVE_INFINITY);
        for (int edge = 0; edge < edgeCosts.length; edge++) {
            double[] direction = edgeClimbs[edge] ? up : down;
            direction[edgeArc[edge]] = Math.min(direction[edgeArc[edge]], edgeCosts[edge]);
        }
        for (int position = 0; position < order.length; position++) {
            shorten(firstArc[position], firstArc[position + 1], up, down);
        }
        return new Sweeps(this, up, down);
    }

    /** Lets the arcs between the upper neighbours of one region be as cheap as the way through that region. */
    private void shorten(int begin, int end, double[] up, double[] down) {
        for (int first = begin; first < end; first++) {
            int arc = firstArc[rank[upper[first]]];
            for (int second = first + 1; second < end; second++) {
                while (upper[arc] != upper[second]) {
                    arc++;
                }
                up[arc] = Math.min(up[arc], down[first] + up[second]);
                down[arc] = Math.min(down[arc], down[second] + up[first]);
            }
        }
    }

    /** Number of regions. */
    public int regions() {
        return order.length;
    }

    /** Number of arcs, those of the network and those that contraction adds, each in both directions at once. */
    public int arcs() {
        return upper.length;
    }

    int[] order() {
        return order;
    }

    int[] firstArc() {
        return firstArc;
    }

    int[] upper() {
        return upper;
    }

    int rank(int region) {
        return rank[region];
    }

    /** How many regions lie above a region in the elimination tree. */
    int depth(int region) {
        return depth[region];
    }

    /** The region above one in the elimination tree, -1 at a root; all its upper neighbours lie on the way up. */
    int parent(int region) {
        int begin = firstArc[rank[region]];
        return begin == firstArc[rank[region] + 1] ? -1 : upper[begin];
    }
}
