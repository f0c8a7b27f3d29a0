package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.structure.Elimination;

/**
 * Min-plus messages along a forest: up from the leaves to the roots, down again, and every block knows what the
 * cheapest plan costs with it in each region.
 *
 * <p>What a block hears from all neighbours but one is added up from both ends, never subtracted from the sum of all,
 * so infinite costs stay exact.
 */
final class ForestElimination implements BlockElimination {
    private static final int NONE = -1;
    private static final Link NO_LINK = new Link(NONE, NONE, DenseLinkCost.ofRows(0, new double[0]));

    private final int[] order;
    private final int[] parent;
    private final int[][] children;
    private final int[][] linksToParent;
    private final int mostChildren;
    private final Link[] upwards;

    private int regions = NONE;
    private double[][] fromChild = {};
    private double[][] below = {};
    private double[][] fromParent = {};
    private double[][] rest = {};
    private double[] sum = {};

    /**
     * @param elimination of width at most 1
     * @param links pairs of blocks, sender first
     */
    ForestElimination(Elimination elimination, List<int[]> links) {
        int blocks = elimination.buckets().size();
        order = new int[blocks];
        parent = new int[blocks];
        children = new int[blocks][];
        linksToParent = new int[blocks][];
        upwards = new Link[blocks];
        Arrays.fill(upwards, NO_LINK);
        int most = 0;
        for (int k = 0; k < blocks; k++) {
            Elimination.Bucket bucket = elimination.buckets().get(k);
            int block = bucket.block();
            int above = bucket.separator().isEmpty() ? NONE : bucket.separator().get(0);
            order[k] = block;
            parent[block] = above;
            children[block] = bucket.children().stream()
                    .mapToInt(child -> elimination.buckets().get(child).block())
                    .toArray();
            linksToParent[block] = IntStream.range(0, links.size())
                    .filter(link -> LinkTables.joins(links.get(link), block, above))
                    .toArray();
            most = Math.max(most, children[block].length);
        }
        mostChildren = most;
    }

    /** The blocks, every block after its children. */
    int[] order() {
        return order;
    }

    /** The block that the messages of a block go to; -1 for a root. */
    int parent(int block) {
        return parent[block];
    }

    /** The blocks whose messages go to a block. */
    int[] children(int block) {
        return children[block];
    }

    /** The links between a block and its parent. */
    int[] linksToParent(int block) {
        return linksToParent[block];
    }

    /** Whether no two links join the same two blocks. */
    boolean isSimple() {
        return Arrays.stream(linksToParent).allMatch(links -> links.length <= 1);
    }

    @Override
    public double minMarginals(Instance instance, double[][] marginals) {
        reserve(instance.regions());
        findUpwards(instance);
        double optimum = upward(instance);
        shareBetweenRoots();
        for (int k = order.length - 1; k >= 0; k--) {
            downward(instance, order[k], marginals[order[k]]);
        }
        return optimum;
    }

    @Override
    public double least(Instance instance) {
        reserve(instance.regions());
        findUpwards(instance);
        return upward(instance);
    }

    @Override
    public EliminationCost cost(int size) {
        double blocks = order.length;
        return new EliminationCost(3 * blocks * size, 2 * blocks * size * size);
    }

    private void reserve(int wanted) {
        if (wanted == regions) {
            return;
        }
        regions = wanted;
        fromChild = new double[order.length][regions];
        below = new double[order.length][regions];
        fromParent = new double[order.length][regions];
        rest = new double[mostChildren + 1][regions];
        sum = new double[regions];
    }

    /** For every block the link to its parent; several links between the two become one table. */
    private void findUpwards(Instance instance) {
        for (int block = 0; block < order.length; block++) {
            int[] own = linksToParent[block];
            if (own.length == 1) {
                upwards[block] = instance.links().get(own[0]);
            } else if (own.length > 1) {
                int[] all = IntStream.range(0, regions).toArray();
                List<Link> parallel =
                        IntStream.of(own).mapToObj(instance.links()::get).toList();
                double[] table = LinkTables.between(parallel, block, all, all);
                upwards[block] = new Link(block, parent[block], DenseLinkCost.ofRows(regions, table));
            }
        }
    }

    private double upward(Instance instance) {
        double optimum = 0;
        for (int block : order) {
            double[] costs = below[block];
            System.arraycopy(instance.blockCost(block), 0, costs, 0, regions);
            for (int child : children[block]) {
                add(costs, fromChild[child]);
            }
            if (parent[block] == NONE) {
                optimum += least(costs);
            } else {
                send(upwards[block], block, costs, fromChild[block]);
            }
        }
        return optimum;
    }

    /** What the other trees of the forest cost at least comes to a root as from a parent. */
    private void shareBetweenRoots() {
        int roots = 0;
        for (int block : order) {
            roots += parent[block] == NONE ? 1 : 0;
        }
        for (int root : order) {
            if (parent[root] == NONE) {
                double others = 0;
                if (roots > 1) {
                    for (int block : order) {
                        others += parent[block] == NONE && block != root ? least(below[block]) : 0;
                    }
                }
                Arrays.fill(fromParent[root], 0, regions, others);
            }
        }
    }

    private void downward(Instance instance, int block, double[] marginals) {
        double[] above = fromParent[block];
        for (int region = 0; region < regions; region++) {
            marginals[region] = below[block][region] + above[region];
        }
        int[] young = children[block];
        if (young.length == 0) {
            return;
        }
        Arrays.fill(rest[young.length], 0, regions, 0);
        for (int child = young.length - 1; child > 0; child--) {
            double[] later = rest[child];
            System.arraycopy(rest[child + 1], 0, later, 0, regions);
            add(later, fromChild[young[child]]);
        }
        double[] cost = instance.blockCost(block);
        for (int region = 0; region < regions; region++) {
            above[region] += cost[region];
        }
        for (int child = 0; child < young.length; child++) {
            double[] later = rest[child + 1];
            for (int region = 0; region < regions; region++) {
                sum[region] = above[region] + later[region];
            }
            send(upwards[young[child]], block, sum, fromParent[young[child]]);
            add(above, fromChild[young[child]]);
        }
    }

    private static void send(Link link, int sender, double[] in, double[] out) {
        if (link.from() == sender) {
            link.cost().toReceiver(in, out);
        } else {
            link.cost().toSender(in, out);
        }
    }

    private void add(double[] target, double[] more) {
        for (int region = 0; region < regions; region++) {
            target[region] += more[region];
        }
    }

    private double least(double[] costs) {
        double least = Double.POSITIVE_INFINITY;
        for (int region = 0; region < regions; region++) {
            least = Math.min(least, costs[region]);
        }
        return least;
    }
}
