package org.fragmenta.horizon;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;

/**
 * Some years of a horizon as one problem: a node for every block in every year, joined within a year by the service links
 * and from year to year by what moving costs. All costs are present values at the beginning of the horizon.
 *
 * <p>Node {@code (year - first) * blocks + block} of the instance is a block in a year.
 *
 * @param costs the costs of all years
 * @param first position of the first year that is decided
 * @param last position of the last year that is decided
 * @param lasting whether the last decided year's numbers are expected to hold until the end of the horizon
 * @param standing region of every block before the first year; -1 for a new one
 */
public record Window(YearCosts costs, int first, int last, boolean lasting, List<Integer> standing) {

    public Window {
        standing = List.copyOf(standing);
    }

    /** The whole horizon, all numbers known. */
    public static Window whole(YearCosts costs) {
        List<Integer> standing = new ArrayList<>();
        for (int region : costs.standing()) {
            standing.add(region);
        }
        return new Window(costs, 0, costs.years() - 1, false, standing);
    }

    /** Number of years that are decided. */
    public int years() {
        return last - first + 1;
    }

    /** Position of the node of a block in a year. */
    public int node(int year, int block) {
        return (year - first) * costs.blocks() + block;
    }

    /** What a unit of running cost a year in some year weighs. */
    public double weight(int year) {
        return lasting && year == last
                ? costs.discounting().running(year, costs.years() - 1)
                : costs.discounting().running(year);
    }

    /** Present value of what a block pays at the beginning of the first year, by region. */
    public double[] entering(int block) {
        double[] entering = new double[costs.regions()];
        for (int region = 0; region < entering.length; region++) {
            entering[region] =
                    costs.discounting().once(first) * costs.change(first, block, standing.get(block), region);
        }
        return entering;
    }

    /** Present value of running a block in a year, by region. */
    public double[] running(int year, int block) {
        double[] running = costs.year(year).running().get(block).clone();
        double weight = weight(year);
        for (int region = 0; region < running.length; region++) {
            running[region] *= weight;
        }
        return running;
    }

    /** What a block pays for being in one region in the year before and in another in this year, by rows of the former. */
    public double[] changing(int year, int block) {
        int regions = costs.regions();
        double[] cells = new double[regions * regions];
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to < regions; to++) {
                cells[from * regions + to] = costs.change(year, block, from, to);
            }
        }
        return cells;
    }

    /** The problem in numbers. */
    public Instance instance() {
        int blocks = costs.blocks();
        double[][] nodes = new double[years() * blocks][];
        List<Instance.Link> links = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            for (int block = 0; block < blocks; block++) {
                nodes[node(year, block)] = running(year, block);
                if (year == first) {
                    add(nodes[node(year, block)], entering(block));
                } else {
                    links.add(new Instance.Link(
                            node(year - 1, block),
                            node(year, block),
                            DenseLinkCost.ofRows(costs.regions(), changing(year, block))
                                    .scaled(costs.discounting().once(year))));
                }
            }
            for (Instance.Link link : costs.year(year).links()) {
                links.add(new Instance.Link(
                        node(year, link.from()),
                        node(year, link.to()),
                        link.cost().scaled(weight(year))));
            }
        }
        return new Instance(costs.regions(), nodes, links);
    }

    private static void add(double[] sums, double[] terms) {
        for (int region = 0; region < sums.length; region++) {
            sums[region] += terms[region];
        }
    }
}
