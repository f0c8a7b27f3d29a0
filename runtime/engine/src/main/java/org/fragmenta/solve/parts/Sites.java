package org.fragmenta.solve.parts;

import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.LoadCost;

/**
 * What the members of a group, with what they bring along, cost a region at least; and what one of them may bring along
 * until it makes no difference whether it stands there.
 */
final class Sites {
    private final Layout layout;
    private final Standing standing;
    private final double[][][] values;
    private final double[][] extra;
    private final CountSite counts;
    private final LoadSite loads;

    /**
     * @param values what members bring along by group, member and region; read when asked
     * @param extra by group and region, what is due besides where any member stands; read when asked
     */
    Sites(Layout layout, Standing standing, double[][][] values, double[][] extra) {
        this.layout = layout;
        this.standing = standing;
        this.values = values;
        this.extra = extra;
        int most = 0;
        for (int group = 0; group < layout.groups(); group++) {
            most = Math.max(most, layout.group(group).members());
        }
        counts = new CountSite(most);
        loads = new LoadSite(most);
    }

    /** What a region costs at least; infinite if no choice of members is possible. */
    double least(int group, int region) {
        double closed = standing.fewest(group, region) == 0 ? 0 : Double.POSITIVE_INFINITY;
        return Math.min(closed, open(group, region));
    }

    /** What a region costs at least with a member there; infinite if that cannot be. */
    double open(int group, int region) {
        if (standing.most(group, region) == 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (layout.group(group).cost() instanceof CountCost cost) {
            gather(group, region, Layout.NONE);
            return extra[group][region]
                    + counts.least(
                            cost, region, Math.max(1, standing.fewest(group, region)), standing.most(group, region));
        }
        fill(group, region, Layout.NONE);
        return extra[group][region] + loads.open();
    }

    /**
     * How much more a member brings along than it may, for the region to cost the same with and without it; negative if
     * it brings less. 0 where the choice is not free, infinite where the member cannot stand there.
     */
    double spare(int group, int region, int member) {
        if (standing.of(group, member, region) != Standing.MAY) {
            return 0;
        }
        boolean closable = standing.fewest(group, region) == 0;
        if (layout.group(group).cost() instanceof CountCost cost) {
            gather(group, region, member);
            int most = standing.most(group, region);
            double more = extra[group][region];
            double in = more + counts.leastWith(cost, region, Math.max(1, standing.fewest(group, region)), most);
            double out = more + counts.least(cost, region, Math.max(1, standing.fewest(group, region)), most);
            out = closable ? Math.min(0, out) : out;
            return out == Double.POSITIVE_INFINITY ? 0 : values[group][member][region] + in - out;
        }
        LoadCost cost = (LoadCost) layout.group(group).cost();
        fill(group, region, member);
        double threshold = loads.threshold(cost.load()[member][region], extra[group][region], closable);
        return values[group][member][region] - threshold;
    }

    private void gather(int group, int region, int except) {
        counts.clear();
        for (int member = 0; member < values[group].length; member++) {
            byte of = standing.of(group, member, region);
            if (member != except && of != Standing.OUT) {
                counts.add(values[group][member][region], of == Standing.IN);
            }
        }
    }

    private void fill(int group, int region, int except) {
        LoadCost cost = (LoadCost) layout.group(group).cost();
        loads.clear(cost.opening()[region], cost.capacity()[region]);
        for (int member = 0; member < values[group].length; member++) {
            byte of = standing.of(group, member, region);
            if (member != except && of != Standing.OUT) {
                loads.add(values[group][member][region], cost.load()[member][region], of == Standing.IN);
            }
        }
    }
}
