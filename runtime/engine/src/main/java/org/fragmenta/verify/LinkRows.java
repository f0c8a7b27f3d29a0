package org.fragmenta.verify;

import java.util.List;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LinkCost;
import org.jspecify.annotations.Nullable;

/** What each link costs from one region to all others; network costs are kept where they fit, because leaves repeat. */
final class LinkRows {
    /** 64 MB of doubles. */
    private static final long KEPT_CELLS = 1L << 23;

    private final List<Link> links;
    private final int regions;
    private final double @Nullable [][][] kept;
    private final double[] scratch;

    LinkRows(Instance instance) {
        links = instance.links();
        regions = instance.regions();
        long cells = (long) regions * regions * links.size();
        kept = cells <= KEPT_CELLS ? new double[links.size()][regions][] : null;
        scratch = new double[regions];
    }

    /** Whether a row that was asked for once costs nothing to ask for again. */
    boolean areCheap(int link) {
        return kept != null || links.get(link).cost() instanceof DenseLinkCost;
    }

    /**
     * The costs of a link with the sender in one region, by the receiver's region; not to be written to, and good only
     * until the next call.
     */
    double[] row(int link, int from) {
        LinkCost cost = links.get(link).cost();
        if (kept == null || cost instanceof DenseLinkCost) {
            cost.costsFrom(from, scratch);
            return scratch;
        }
        double[] row = kept[link][from];
        if (row == null) {
            row = new double[regions];
            cost.costsFrom(from, row);
            kept[link][from] = row;
        }
        return row;
    }
}
