package org.fragmenta.solve;

import java.util.ArrayDeque;
import java.util.List;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/**
 * Takes away regions of a block that some link leaves without a partner, until none is left (AC-3, Mackworth 1977). A
 * message of zeros and infinities tells which regions have a partner.
 */
public final class ArcConsistency {
    private final Instance instance;
    private final boolean[] complete;
    private final double[] in;
    private final double[] out;

    /** Looks once at every cell of the links. */
    public ArcConsistency(Instance instance) {
        this.instance = instance;
        List<Link> links = instance.links();
        complete = new boolean[links.size()];
        for (int l = 0; l < complete.length; l++) {
            complete[l] = links.get(l).cost() instanceof DenseLinkCost dense && isFinite(dense.cells());
        }
        in = new double[instance.regions()];
        out = new double[instance.regions()];
    }

    private static boolean isFinite(double[] cells) {
        for (double cell : cells) {
            if (cell == Double.POSITIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }

    /** The regions that the costs of the blocks alone allow. */
    boolean[][] possible() {
        boolean[][] allowed = new boolean[instance.blocks()][instance.regions()];
        for (int block = 0; block < allowed.length; block++) {
            for (int region = 0; region < instance.regions(); region++) {
                allowed[block][region] = Double.isFinite(instance.blockCost(block)[region]);
            }
        }
        return allowed;
    }

    /**
     * Prunes the domains of all blocks.
     *
     * @param allowed by block and region; taken from in place
     * @return whether every block has a region left
     */
    public boolean prune(boolean[][] allowed) {
        for (boolean[] domain : allowed) {
            if (isEmpty(domain)) {
                return false;
            }
        }
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        boolean[] queued = new boolean[complete.length];
        for (int l = 0; l < complete.length; l++) {
            enqueue(l, queue, queued);
        }
        while (!queue.isEmpty()) {
            int l = queue.remove();
            queued[l] = false;
            Link link = instance.links().get(l);
            boolean atTo = revise(link, true, allowed[link.from()], allowed[link.to()]);
            boolean atFrom = revise(link, false, allowed[link.to()], allowed[link.from()]);
            if (isEmpty(allowed[link.to()]) || isEmpty(allowed[link.from()])) {
                return false;
            }
            for (int other = 0; other < complete.length; other++) {
                Link next = instance.links().get(other);
                boolean meets = (atTo && meets(next, link.to())) || (atFrom && meets(next, link.from()));
                if (other != l && meets) {
                    enqueue(other, queue, queued);
                }
            }
        }
        return true;
    }

    private void enqueue(int link, ArrayDeque<Integer> queue, boolean[] queued) {
        if (!complete[link] && !queued[link]) {
            queued[link] = true;
            queue.add(link);
        }
    }

    private static boolean meets(Link link, int block) {
        return link.from() == block || link.to() == block;
    }

    /** Whether a region was taken away. */
    private boolean revise(Link link, boolean forward, boolean[] partners, boolean[] domain) {
        for (int region = 0; region < in.length; region++) {
            in[region] = partners[region] ? 0 : Double.POSITIVE_INFINITY;
        }
        if (forward) {
            link.cost().toReceiver(in, out);
        } else {
            link.cost().toSender(in, out);
        }
        boolean changed = false;
        for (int region = 0; region < out.length; region++) {
            if (domain[region] && out[region] == Double.POSITIVE_INFINITY) {
                domain[region] = false;
                changed = true;
            }
        }
        return changed;
    }

    private static boolean isEmpty(boolean[] domain) {
        for (boolean possible : domain) {
            if (possible) {
                return false;
            }
        }
        return true;
    }
}
