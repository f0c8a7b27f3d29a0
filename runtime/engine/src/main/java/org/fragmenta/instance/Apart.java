package org.fragmenta.instance;

import java.util.List;
import org.fragmenta.instance.Instance.Link;

/**
 * Marks on links what groups already rule out: two blocks that no region has room for together do not meet on the link
 * between them either. No plan is lost, but bounds that look at links one by one rise.
 */
final class Apart {
    private final List<SiteGroup> groups;
    private final int regions;

    Apart(List<SiteGroup> groups, int regions) {
        this.groups = groups;
        this.regions = regions;
    }

    /** The link with its impossible cells marked; links over networks stay as they are. */
    Link mark(Link link) {
        if (!(link.cost() instanceof DenseLinkCost dense)) {
            return link;
        }
        double[] cells = dense.cells();
        boolean own = false;
        for (int region = 0; region < regions; region++) {
            int cell = region * regions + region;
            if (cells[cell] < Double.POSITIVE_INFINITY && isTooSmall(region, link)) {
                cells = own ? cells : cells.clone();
                own = true;
                cells[cell] = Double.POSITIVE_INFINITY;
            }
        }
        return own ? new Link(link.from(), link.to(), DenseLinkCost.ofRows(regions, cells)) : link;
    }

    private boolean isTooSmall(int region, Link link) {
        return groups.stream().anyMatch(group -> {
            int one = group.blocks().indexOf(link.from());
            int other = group.blocks().indexOf(link.to());
            return one >= 0 && other >= 0 && isTooSmall(group, region, one, other);
        });
    }

    private static boolean isTooSmall(SiteGroup group, int region, int one, int other) {
        if (group.cost() instanceof LoadCost cost) {
            return cost.load()[one][region] + cost.load()[other][region] > cost.capacity()[region];
        }
        CountCost cost = (CountCost) group.cost();
        for (int count = 2; count <= group.members(); count++) {
            if (cost.at(region, count) < Double.POSITIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }
}
