package org.fragmenta.solve.parts;

import org.fragmenta.instance.LoadCost;
import org.fragmenta.solve.ArcConsistency;

/**
 * Draws from the domains what follows for them at once: regions that a link leaves without a partner, that are closed, or
 * that have no room left.
 */
final class Propagation {
    private final Layout layout;
    private final ArcConsistency links;

    Propagation(Layout layout) {
        this.layout = layout;
        links = new ArcConsistency(layout.instance());
    }

    /**
     * Takes away what cannot be, until nothing changes.
     *
     * @param domains changed in place
     * @return whether a plan may be left
     */
    boolean prune(Domains domains) {
        boolean changed = true;
        while (changed) {
            changed = false;
            if (!links.prune(domains.allowed)) {
                return false;
            }
            Standing standing = new Standing(layout, domains);
            for (int group = 0; group < layout.groups(); group++) {
                for (int region = 0; region < layout.regions(); region++) {
                    if (!isPossible(standing, group, region)) {
                        return false;
                    }
                    changed |= closeFull(domains, standing, group, region);
                }
            }
        }
        return true;
    }

    private boolean isPossible(Standing standing, int group, int region) {
        return standing.fewest(group, region) <= standing.most(group, region)
                && !(layout.group(group).cost() instanceof LoadCost cost
                        && standing.load(group, cost, region) > cost.capacity()[region]);
    }

    private boolean closeFull(Domains domains, Standing standing, int group, int region) {
        boolean changed = false;
        boolean full =
                standing.forced(group, region) >= Math.min(domains.most[group][region], layout.room(group, region));
        double left = layout.group(group).cost() instanceof LoadCost cost
                ? cost.capacity()[region] - standing.load(group, cost, region)
                : 0;
        for (int member = 0; member < layout.group(group).members(); member++) {
            if (standing.of(group, member, region) != Standing.MAY) {
                continue;
            }
            if (full || isTooLarge(group, member, region, left)) {
                changed |= remove(domains, group, member, region);
            }
        }
        return changed;
    }

    private boolean isTooLarge(int group, int member, int region, double left) {
        int block = layout.blockAt(group, member);
        return layout.group(group).cost() instanceof LoadCost cost
                && (block == Layout.NONE || !layout.isDivisible(block))
                && cost.load()[member][region] > left;
    }

    private boolean remove(Domains domains, int group, int member, int region) {
        int block = layout.blockAt(group, member);
        if (block != Layout.NONE) {
            boolean changed = domains.allowed[block][region];
            domains.allowed[block][region] = false;
            return changed;
        }
        int pool = layout.poolAt(group, member);
        boolean changed = false;
        for (int own = 0; own < layout.group(pool).members(); own++) {
            changed |= remove(domains, pool, own, region);
        }
        return changed;
    }
}
