package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.solve.PlanCosts;
import org.fragmenta.solve.plants.Transport;

/** The divisible blocks of one group and the regions that they may be divided over. */
final class DividedGroup {
    private final List<Integer> blocks = new ArrayList<>();
    private final double[][] costs;
    private final double[] loads;
    private final double[] room;
    private final double[] opening;
    private final boolean[] open;
    private double total = Double.POSITIVE_INFINITY;
    private double[][] best = new double[0][];

    /**
     * @param at position of the group
     * @param whole the blocks that are not divisible, placed
     * @param allowed where each block may go, by block and region
     */
    DividedGroup(Layout layout, int at, Placement whole, boolean[][] allowed, PlanCosts planCosts) {
        SiteGroup group = layout.group(at);
        LoadCost cost = (LoadCost) group.cost();
        int regions = layout.regions();
        room = cost.capacity().clone();
        opening = new double[regions];
        open = new boolean[regions];
        loads = new double
                [(int) group.blocks().stream().filter(layout::isDivisible).count()];
        for (int member = 0; member < group.blocks().size(); member++) {
            int block = group.blocks().get(member);
            if (layout.isDivisible(block)) {
                loads[blocks.size()] = cost.load()[member][0];
                blocks.add(block);
            } else {
                room[whole.region(block)] -= cost.load()[member][whole.region(block)];
            }
        }
        for (int region = 0; region < regions; region++) {
            opening[region] = whole.count(at, region) > 0 ? 0 : whole.opening(at, region);
            open[region] = opening[region] < Double.POSITIVE_INFINITY && room[region] >= 0;
        }
        costs = new double[blocks.size()][regions];
        for (int customer = 0; customer < costs.length; customer++) {
            int block = blocks.get(customer);
            planCosts.around(block, whole.plan(), costs[customer]);
            for (int region = 0; region < regions; region++) {
                costs[customer][region] = allowed[block][region] ? costs[customer][region] : Double.POSITIVE_INFINITY;
            }
        }
    }

    /** Closes the regions where no member may stand. */
    void close(int[] most) {
        for (int region = 0; region < open.length; region++) {
            open[region] &= most[region] > 0;
        }
    }

    /**
     * Divides the blocks over the open regions at least cost, openings aside.
     *
     * @param prices filled by block: what each pays for being made; without room for all, more together than the regions
     *     could take in if nothing cost anything
     * @return whether there is room for all
     */
    boolean divide(double[] prices) {
        Transport transport = transport(new double[open.length]);
        double[] paid = transport.prices();
        for (int customer = 0; customer < paid.length; customer++) {
            prices[blocks.get(customer)] = paid[customer];
        }
        take(transport);
        return transport.isFeasible();
    }

    /**
     * Finds a good division: with opening costs spread over the load that a region may take, less the regions that do not
     * pay.
     *
     * @return whether there is room for all
     */
    boolean search() {
        double all = Arrays.stream(loads).sum();
        double[] spread = new double[open.length];
        for (int region = 0; region < open.length; region++) {
            boolean may = open[region] && all > 0 && room[region] > 0;
            spread[region] = may ? opening[region] / Math.min(all, room[region]) : 0;
        }
        Transport relaxed = transport(spread);
        if (!relaxed.isFeasible()) {
            return false;
        }
        for (int region = 0; region < open.length; region++) {
            open[region] &= isUsed(relaxed, region);
        }
        take(transport(new double[open.length]));
        boolean better = true;
        while (better) {
            better = false;
            for (int region = 0; region < open.length; region++) {
                if (open[region] && opening[region] > 0) {
                    open[region] = false;
                    boolean taken = take(transport(new double[open.length]));
                    open[region] = !taken;
                    better |= taken;
                }
            }
        }
        return total < Double.POSITIVE_INFINITY;
    }

    private Transport transport(double[] rent) {
        double[][] now = new double[costs.length][open.length];
        for (int customer = 0; customer < now.length; customer++) {
            for (int region = 0; region < open.length; region++) {
                now[customer][region] = open[region]
                        ? costs[customer][region] + rent[region] * loads[customer]
                        : Double.POSITIVE_INFINITY;
            }
        }
        double[] left = Arrays.stream(room).map(each -> Math.max(0, each)).toArray();
        return Transport.solve(now, loads, left);
    }

    /** Whether a transport beats the best so far, which it then is. */
    private boolean take(Transport transport) {
        if (!transport.isFeasible()) {
            return false;
        }
        double[][] shares = new double[costs.length][open.length];
        double cost = 0;
        for (int region = 0; region < open.length; region++) {
            cost += isUsed(transport, region) ? opening[region] : 0;
            for (int customer = 0; customer < costs.length; customer++) {
                double share = transport.share(customer, region);
                shares[customer][region] = share;
                cost += share > 0 ? share * costs[customer][region] : 0;
            }
        }
        if (cost >= total) {
            return false;
        }
        total = cost;
        best = shares;
        return true;
    }

    private boolean isUsed(Transport transport, int region) {
        for (int customer = 0; customer < costs.length; customer++) {
            if (transport.share(customer, region) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Writes down where the blocks stand in the best division found. */
    void write(int[] plan, double[][] shares) {
        for (int customer = 0; customer < best.length; customer++) {
            double[] row = best[customer];
            int largest = 0;
            for (int region = 0; region < row.length; region++) {
                largest = row[region] > row[largest] ? region : largest;
            }
            plan[blocks.get(customer)] = largest;
            shares[blocks.get(customer)] = row;
        }
    }
}
