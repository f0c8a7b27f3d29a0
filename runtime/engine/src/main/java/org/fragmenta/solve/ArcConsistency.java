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

    /** By link, from how many regions of a block on every region of the other block has a partner. */
    private final int[] enough;

    private final double[] in;
    private final double[] out;

    /** Looks once at every cell of the links. */
    public ArcConsistency(Instance instance) {
        this.instance = instance;
        List<Link> links = instance.links();
        enough = new int[links.size()];
        for (int l = 0; l < enough.length; l++) {
            enough[l] = links.get(l).cost() instanceof DenseLinkCost dense
                    ? 1 + mostImpossible(dense.cells(), instance.regions())
                    : instance.regions() + 1;
        }
        in = new double[instance.regions()];
        out = new double[instance.regions()];
    }

    /** The most impossible cells in any row or column. */
    private static int mostImpossible(double[] cells, int regions) {
        int[] inColumn = new int[regions];
        int most = 0;
        for (int row = 0; row < regions; row++) {
            int inRow = 0;
            for (int column = 0; column < regions; column++) {
                if (cells[row * regions + column] == Double.POSITIVE_INFINITY) {
                    inRow++;
                    inColumn[column]++;
                }
            }
            most = Math.max(most, inRow);
        }
        for (int inOne : inColumn) {
            most = Math.max(most, inOne);
        }
        return most;
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
        boolean[] queued = new boolean[enough.length];
        for (int l = 0; l < enough.length; l++) {
            enqueue(l, queue, queued);
        }
        while (!queue.isEmpty()) {
            int l = queue.remove();
            queued[l] = false;
            Link link = instance.links().get(l);
            boolean atTo = revise(l, true, allowed[link.from()], allowed[link.to()]);
            boolean atFrom = revise(l, false, allowed[link.to()], allowed[link.from()]);
            if (isEmpty(allowed[link.to()]) || isEmpty(allowed[link.from()])) {
                return false;
            }
            for (int other = 0; other < enough.length; other++) {
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
        if (enough[link] > 1 && !queued[link]) {
            queued[link] = true;
            queue.add(link);
        }
    }

    private static boolean meets(Link link, int block) {
        return link.from() == block || link.to() == block;
    }

    /** Whether a region was taken away. */
    private boolean revise(int l, boolean forward, boolean[] partners, boolean[] domain) {
        int size = 0;
        for (int region = 0; region < in.length; region++) {
            in[region] = partners[region] ? 0 : Double.POSITIVE_INFINITY;
            size += partners[region] ? 1 : 0;
        }
        if (size >= enough[l]) {
            return false;
        }
        Link link = instance.links().get(l);
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
