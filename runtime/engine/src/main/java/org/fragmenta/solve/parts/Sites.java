package org.fragmenta.solve.parts;

import java.util.List;
import org.fragmenta.instance.LoadCost;

/** The regions of all groups in some domains, with what their members bring along. */
final class Sites {
    private final Layout layout;
    private final Standing standing;
    private final Site[][] sites;
    private final double[][][] values;

    /**
     * @param values what members bring along by group, member and region; written to by {@link #set}
     * @param extra by group and region, what is due besides where any member stands
     */
    Sites(Layout layout, Standing standing, double[][][] values, double[][] extra) {
        this.layout = layout;
        this.standing = standing;
        this.values = values;
        sites = new Site[layout.groups()][layout.regions()];
        for (int group = 0; group < sites.length; group++) {
            for (int region = 0; region < sites[group].length; region++) {
                Site site = site(layout, standing, group, region);
                site.charge(extra[group][region]);
                for (int member = 0; member < values[group].length; member++) {
                    site.set(member, values[group][member][region]);
                }
                sites[group][region] = site;
            }
        }
    }

    private static Site site(Layout layout, Standing standing, int group, int region) {
        if (isEntry(layout, standing, group, region)) {
            return new EntrySite(layout.counts(group, region)[1], standing.members(group, region));
        }
        if (layout.counts(group, region).length > 0) {
            return new CountingSite(
                    layout.counts(group, region),
                    standing.fewest(group, region),
                    standing.most(group, region),
                    standing.members(group, region));
        }
        LoadCost cost = (LoadCost) layout.group(group).cost();
        double[] loads = new double[layout.group(group).members()];
        for (int member = 0; member < loads.length; member++) {
            loads[member] = cost.load()[member][region];
        }
        boolean closable = standing.fewest(group, region) == 0;
        return new LoadingSite(
                cost.opening()[region], cost.capacity()[region], loads, standing.members(group, region), closable);
    }

    /** Whether only a cost of entry is due, to nobody else but the group, and no number of members is asked for. */
    private static boolean isEntry(Layout layout, Standing standing, int group, int region) {
        double[] counts = layout.counts(group, region);
        boolean flat = counts.length > 1
                && counts[1] >= 0
                && layout.ofPool(group).isEmpty()
                && standing.fewest(group, region) == standing.forced(group, region)
                && standing.most(group, region) == standing.possible(group, region);
        for (int count = 2; flat && count <= standing.possible(group, region); count++) {
            flat = counts[count] == counts[1];
        }
        return flat;
    }

    Site at(int group, int region) {
        return sites[group][region];
    }

    /** What a member brings along to a region. */
    double value(int group, int member, int region) {
        return values[group][member][region];
    }

    /** Changes what a member brings along to a region. */
    void set(int group, int member, int region, double value) {
        values[group][member][region] = value;
        sites[group][region].set(member, value);
    }

    /** Changes what a member brings along to a region by an amount. */
    void give(Membership membership, int region, double more) {
        double now = value(membership.group(), membership.member(), region);
        set(membership.group(), membership.member(), region, now + more);
    }

    /**
     * Charges to a pool all that the groups that count it can spare.
     *
     * @param ceiling the most to charge
     */
    void collectFromAbove(int pool, int region, double ceiling) {
        for (Membership above : layout.ofPool(pool)) {
            collectFromAbove(above.group(), region, ceiling);
            double spare = Math.min(at(above.group(), region).spare(above.member()), ceiling);
            give(above, region, -spare);
            at(pool, region).charge(spare);
        }
    }

    /**
     * What a pool costs more open than closed, the groups that count it may have.
     *
     * @param ceiling the most to hand on
     */
    void handAbove(int pool, int region, double ceiling) {
        List<Membership> all = layout.ofPool(pool);
        if (all.isEmpty() || standing.isSure(pool, region) || standing.most(pool, region) == 0) {
            return;
        }
        double more = Math.min(at(pool, region).open(), ceiling) / all.size();
        for (Membership above : all) {
            give(above, region, more);
            at(pool, region).charge(-more);
            handAbove(above.group(), region, ceiling);
        }
    }
}
