package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.structure.Elimination;

/**
 * Bucket elimination (Dechter 1999, Artificial Intelligence 113) with a pass upwards and a pass downwards: a table over
 * each separator of what lies below it at least costs, and one of what lies above it.
 *
 * <p>In every table the first separator block, the one that is eliminated next, has stride 1. So the costs of a bucket's
 * own block always stand side by side, and all inner loops run along rows.
 */
final class TableElimination implements BlockElimination {
    private final Step[] steps;
    private final List<int[]> links;
    private final int[][] linksOf;

    private int[] sizes = {};
    private double[][] upward = {};
    private double[][] downward = {};

    /**
     * @param elimination the order
     * @param links pairs of blocks, sender first
     */
    TableElimination(Elimination elimination, List<int[]> links) {
        this.links = links;
        steps = new Step[elimination.buckets().size()];
        for (int k = 0; k < steps.length; k++) {
            steps[k] = new Step(elimination.buckets().get(k));
        }
        linksOf = Incidence.of(steps.length, links);
    }

    @Override
    public EliminationCost cost(int regions) {
        int[] each = new int[steps.length];
        Arrays.fill(each, regions);
        return cost(each);
    }

    /** What the elimination of an instance takes, given the regions that its blocks cannot stand in. */
    EliminationCost cost(Instance instance) {
        return cost(Arrays.stream(possible(instance))
                .mapToInt(domain -> domain.length)
                .toArray());
    }

    private EliminationCost cost(int[] regions) {
        double cells = 0;
        double operations = 0;
        for (Step step : steps) {
            double table = 1;
            for (int block : step.separator) {
                table *= regions[block];
                cells += (double) regions[block] * regions[step.block];
            }
            cells += 2 * table;
            operations += table * regions[step.block] * (1 + Math.max(1, step.children.length));
        }
        return new EliminationCost(cells, operations);
    }

    private static int[][] possible(Instance instance) {
        int[][] possible = new int[instance.blocks()][];
        for (int block = 0; block < possible.length; block++) {
            double[] cost = instance.blockCost(block);
            possible[block] = IntStream.range(0, cost.length)
                    .filter(region -> cost[region] < Double.POSITIVE_INFINITY)
                    .toArray();
        }
        return possible;
    }

    @Override
    public double minMarginals(Instance instance, double[][] marginals) {
        int[][] domains = possible(instance);
        if (Arrays.stream(domains).anyMatch(domain -> domain.length == 0)) {
            Arrays.stream(marginals).forEach(own -> Arrays.fill(own, Double.POSITIVE_INFINITY));
            return Double.POSITIVE_INFINITY;
        }
        double optimum = eliminate(instance, domains, marginals);
        for (int block = 0; block < domains.length; block++) {
            spread(marginals[block], domains[block]);
        }
        return optimum;
    }

    @Override
    public double least(Instance instance) {
        int[][] domains = possible(instance);
        if (Arrays.stream(domains).anyMatch(domain -> domain.length == 0)) {
            return Double.POSITIVE_INFINITY;
        }
        reserve(domains);
        return upwards(instance, domains, new SeparatorLoop[steps.length]);
    }

    /** From positions in the domain to regions; the last first, so that none is overwritten before it is moved. */
    private static void spread(double[] marginals, int[] domain) {
        Arrays.fill(marginals, domain.length, marginals.length, Double.POSITIVE_INFINITY);
        for (int at = domain.length - 1; at >= 0; at--) {
            double cost = marginals[at];
            marginals[at] = Double.POSITIVE_INFINITY;
            marginals[domain[at]] = cost;
        }
    }

    /** Fills the marginals by block and position in its domain. */
    private double eliminate(Instance instance, int[][] domains, double[][] marginals) {
        reserve(domains);
        SeparatorLoop[] loops = new SeparatorLoop[steps.length];
        double optimum = upwards(instance, domains, loops);
        shareBetweenRoots();
        for (int k = steps.length - 1; k >= 0; k--) {
            int[] children = steps[k].children;
            for (int child = 0; child < children.length; child++) {
                loops[k].sendDown(downward[k], child, downward[children[child]]);
            }
            double[] own = marginals[steps[k].block];
            Arrays.fill(own, 0, sizes[steps[k].block], Double.POSITIVE_INFINITY);
            if (children.length == 0) {
                loops[k].sendDown(downward[k], SeparatorLoop.NO_CHILD, own);
            } else {
                meet(children, sizes[steps[k].block], own);
            }
        }
        return optimum;
    }

    private double upwards(Instance instance, int[][] domains, SeparatorLoop[] loops) {
        double optimum = 0;
        for (int k = 0; k < steps.length; k++) {
            loops[k] = loop(instance, domains, k);
            loops[k].sendUp(upward[k]);
            optimum += steps[k].parent < 0 ? upward[k][0] : 0;
        }
        return optimum;
    }

    private void reserve(int[][] domains) {
        int[] wanted = Arrays.stream(domains).mapToInt(domain -> domain.length).toArray();
        if (Arrays.equals(wanted, sizes)) {
            return;
        }
        sizes = wanted;
        upward = new double[steps.length][];
        downward = new double[steps.length][];
        for (int k = 0; k < steps.length; k++) {
            int size = 1;
            for (int block : steps[k].separator) {
                size = Math.multiplyExact(size, sizes[block]);
            }
            upward[k] = new double[size];
            downward[k] = new double[size];
        }
    }

    private SeparatorLoop loop(Instance instance, int[][] domains, int k) {
        Step step = steps[k];
        int[] own = domains[step.block];
        double[] costs = new double[own.length];
        for (int region = 0; region < own.length; region++) {
            costs[region] = instance.blockCost(step.block)[own[region]];
        }
        SeparatorLoop loop = new SeparatorLoop(step, sizes, costs);
        for (int at = 0; at < step.separator.length; at++) {
            int other = step.separator[at];
            List<Instance.Link> between = IntStream.of(linksOf[step.block])
                    .filter(link -> LinkTables.joins(links.get(link), step.block, other))
                    .mapToObj(instance.links()::get)
                    .toList();
            if (!between.isEmpty()) {
                loop.addLink(at, LinkTables.between(between, other, domains[other], own));
            }
        }
        for (int child : step.children) {
            loop.addChild(steps[child], upward[child]);
        }
        return loop;
    }

    /** What the other components cost at least comes to each root as from above; elsewhere nothing is known yet. */
    private void shareBetweenRoots() {
        for (int k = 0; k < steps.length; k++) {
            Arrays.fill(downward[k], Double.POSITIVE_INFINITY);
            if (steps[k].parent < 0) {
                double others = 0;
                for (int root = 0; root < steps.length; root++) {
                    others += steps[root].parent < 0 && root != k ? upward[root][0] : 0;
                }
                downward[k][0] = others;
            }
        }
    }

    /** All that a block's cost depends on is known where the smallest of its children's messages meet. */
    private void meet(int[] children, int size, double[] marginals) {
        int smallest = children[0];
        for (int child : children) {
            smallest = upward[child].length < upward[smallest].length ? child : smallest;
        }
        double[] below = upward[smallest];
        double[] above = downward[smallest];
        for (int row = 0; row < below.length; row += size) {
            for (int region = 0; region < size; region++) {
                marginals[region] = Math.min(marginals[region], below[row + region] + above[row + region]);
            }
        }
    }
}
