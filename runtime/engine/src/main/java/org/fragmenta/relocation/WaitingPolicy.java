package org.fragmenta.relocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fragmenta.horizon.Discounting;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.instance.Instance;

/**
 * The cheapest way to place some blocks year by year, each year's places chosen once its wages are known: backwards from the
 * last year, over every state of the wages and every placement. Waiting is one of the choices, so the values hold the
 * option to wait. A last year that is kept for ever is kept with its wages.
 */
final class WaitingPolicy {
    private final YearCosts costs;
    private final Prospect prospect;
    private final Placements placements;
    private final double[] first;

    private WaitingPolicy(YearCosts costs, Prospect prospect, Placements placements) {
        this.costs = costs;
        this.prospect = prospect;
        this.placements = placements;
        this.first = solve();
    }

    /**
     * Solves a prospect.
     *
     * @param costs what moving and links cost
     * @param placements of blocks that no other block is linked to
     */
    static WaitingPolicy of(YearCosts costs, Prospect prospect, Placements placements) {
        return new WaitingPolicy(costs, prospect, placements);
    }

    /** What each placement of the first year leads to, present value, without what is paid to get there. */
    private double[] solve() {
        int states = prospect.chain().states();
        double[][] next = new double[states][];
        double[] links = {};
        for (int year = costs.years() - 1; year >= 0; year--) {
            if (year == costs.years() - 1
                    || costs.year(year).links() != costs.year(year + 1).links()) {
                links = links(year);
            }
            List<double[][]> changes = changes(year);
            double[][] now = new double[states][];
            for (int state = 0; state < states; state++) {
                if (prospect.reaches(year, state)) {
                    now[state] = staying(year, state, links, next);
                    if (year > 0) {
                        choose(changes, now[state]);
                    }
                }
            }
            next = now;
        }
        return next[prospect.chain().start()];
    }

    /** Present value at the beginning of a year by placement in it. */
    private double[] staying(int year, int state, double[] links, double[][] next) {
        Discounting discounting = costs.discounting();
        double weight = discounting.running(year) / discounting.once(year);
        double later = 1 / (1 + discounting.rate());
        double[] value = new double[placements.count()];
        double[][] running = prospect.running().in(year, state);
        for (int placement = 0; placement < value.length; placement++) {
            double cost = links[placement];
            for (int member = 0; member < placements.blocks().size(); member++) {
                cost += running[placements.blocks().get(member)][placements.region(placement, member)];
            }
            value[placement] = weight * cost;
        }
        if (year < costs.years() - 1) {
            int[] successors = prospect.chain().successors(state);
            double[] chances = prospect.chain().chances(state);
            for (int each = 0; each < successors.length; each++) {
                double[] then = next[successors[each]];
                for (int placement = 0; placement < value.length; placement++) {
                    value[placement] += later * chances[each] * then[placement];
                }
            }
        }
        return value;
    }

    private double[] links(int year) {
        double[] cost = new double[placements.count()];
        int regions = placements.regions();
        double[] row = new double[regions];
        for (Instance.Link link : costs.year(year).links()) {
            int sender = placements.blocks().indexOf(link.from());
            int receiver = placements.blocks().indexOf(link.to());
            for (int from = 0; sender >= 0 && from < regions; from++) {
                link.cost().costsFrom(from, row);
                for (int placement = 0; placement < cost.length; placement++) {
                    if (placements.region(placement, sender) == from) {
                        cost[placement] += row[placements.region(placement, receiver)];
                    }
                }
            }
        }
        return cost;
    }

    /** What each block pays for being in one region the year before and in another in a year. */
    private List<double[][]> changes(int year) {
        int regions = placements.regions();
        List<double[][]> changes = new ArrayList<>();
        for (int block : placements.blocks()) {
            double[][] change = new double[regions][regions];
            for (int from = 0; from < regions; from++) {
                for (int to = 0; to < regions; to++) {
                    change[from][to] = costs.change(year, block, from, to);
                }
            }
            changes.add(change);
        }
        return changes;
    }

    /** Turns values by placement in a year into values by placement of the year before, block by block. */
    private void choose(List<double[][]> changes, double[] value) {
        int regions = placements.regions();
        double[] line = new double[regions];
        for (int member = 0; member < placements.blocks().size(); member++) {
            double[][] change = changes.get(member);
            int stride = placements.stride(member);
            for (int corner = 0; corner < value.length; corner++) {
                if (placements.region(corner, member) != 0) {
                    continue;
                }
                for (int region = 0; region < regions; region++) {
                    line[region] = value[corner + region * stride];
                }
                for (int from = 0; from < regions; from++) {
                    double least = line[from];
                    for (int to = 0; to < regions; to++) {
                        least = Math.min(least, change[from][to] + line[to]);
                    }
                    value[corner + from * stride] = least;
                }
            }
        }
    }

    /**
     * What every placement of the first year costs in all, present value.
     *
     * @param standing region of every block of the model before it; -1 for new ones
     */
    double[] values(int[] standing) {
        double[] values = first.clone();
        for (int member = 0; member < placements.blocks().size(); member++) {
            int block = placements.blocks().get(member);
            for (int placement = 0; placement < values.length; placement++) {
                values[placement] += costs.change(0, block, standing[block], placements.region(placement, member));
            }
        }
        return values;
    }

    /** The least of some values. */
    static double least(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }
}
