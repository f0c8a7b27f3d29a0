package org.fragmenta.bench.reference;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.instance.Instance;

/**
 * The cheapest cost of a tree of blocks over a parameter that every cost is linear in, by dynamic programming over
 * piecewise linear messages: what a parametric solver does that does not know of envelopes.
 */
public final class ParametricTree {
    private final Instance constant;
    private final Instance slope;
    private final double from;
    private final double to;
    private final List<double[][]> linkConstant = new ArrayList<>();
    private final List<double[][]> linkSlope = new ArrayList<>();

    /**
     * @param atZero costs where the parameter is 0
     * @param atOne costs where it is 1
     * @param from lower end of the parameter
     * @param to upper end, above {@code from}
     */
    public ParametricTree(Instance atZero, Instance atOne, double from, double to) {
        this.constant = atZero;
        this.slope = atOne;
        this.from = from;
        this.to = to;
        for (int link = 0; link < atZero.links().size(); link++) {
            double[][] low = table(atZero.links().get(link));
            double[][] rise = table(atOne.links().get(link));
            for (int row = 0; row < rise.length; row++) {
                for (int cell = 0; cell < rise.length; cell++) {
                    rise[row][cell] -= low[row][cell];
                }
            }
            linkConstant.add(low);
            linkSlope.add(rise);
        }
    }

    private static double[][] table(Instance.Link link) {
        double[][] table = new double[link.cost().regions()][link.cost().regions()];
        for (int row = 0; row < table.length; row++) {
            link.cost().costsFrom(row, table[row]);
        }
        return table;
    }

    /** The cheapest cost as a function of the parameter. */
    public ConcaveFunction solve() {
        ConcaveFunction[] root = below(0, -1);
        ConcaveFunction least = root[0];
        for (int region = 1; region < root.length; region++) {
            least = least.min(root[region]);
        }
        return least;
    }

    private ConcaveFunction[] below(int block, int parent) {
        ConcaveFunction[] cost = new ConcaveFunction[constant.regions()];
        for (int region = 0; region < cost.length; region++) {
            double low = constant.blockCost(block)[region];
            cost[region] = ConcaveFunction.line(low, slope.blockCost(block)[region] - low, from, to);
        }
        for (int link = 0; link < linkConstant.size(); link++) {
            Instance.Link ends = constant.links().get(link);
            int child = ends.from() == block ? ends.to() : ends.from();
            if ((ends.from() == block || ends.to() == block) && child != parent) {
                ConcaveFunction[] branch = below(child, block);
                for (int region = 0; region < cost.length; region++) {
                    cost[region] = cost[region].plus(message(branch, link, region, ends.from() == block));
                }
            }
        }
        return cost;
    }

    private ConcaveFunction message(ConcaveFunction[] branch, int link, int region, boolean sends) {
        double[][] low = linkConstant.get(link);
        double[][] rise = linkSlope.get(link);
        ConcaveFunction least =
                branch[0].plus(sends ? low[region][0] : low[0][region], sends ? rise[region][0] : rise[0][region]);
        for (int child = 1; child < branch.length; child++) {
            least = least.min(branch[child].plus(
                    sends ? low[region][child] : low[child][region],
                    sends ? rise[region][child] : rise[child][region]));
        }
        return least;
    }
}
