package org.fragmenta.verify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/** The regions in which each block may stand in a part of the branch tree. Immutable; unchanged rows are shared. */
final class Domains {
    private final boolean[][] allowed;

    private Domains(boolean[][] allowed) {
        this.allowed = allowed;
    }

    /** The regions that the costs of the blocks alone allow. */
    static Domains of(Instance instance) {
        boolean[][] allowed = new boolean[instance.blocks()][instance.regions()];
        for (int block = 0; block < allowed.length; block++) {
            double[] costs = instance.blockCost(block);
            for (int region = 0; region < costs.length; region++) {
                allowed[block][region] = costs[region] < Double.POSITIVE_INFINITY;
            }
        }
        return new Domains(allowed);
    }

    boolean allows(int block, int region) {
        return allowed[block][region];
    }

    /** The allowed regions of a block, rising. */
    int[] regions(int block) {
        return IntStream.range(0, allowed[block].length)
                .filter(region -> allowed[block][region])
                .toArray();
    }

    /** Whether some block has no region left. */
    boolean isEmpty() {
        return IntStream.range(0, allowed.length).anyMatch(block -> regions(block).length == 0);
    }

    /** These domains with one block confined to some regions, or kept out of them. */
    Domains with(int block, BitSet regions, boolean inside) {
        boolean[] row = new boolean[allowed[block].length];
        for (int region = 0; region < row.length; region++) {
            row[region] = allowed[block][region] && regions.get(region) == inside;
        }
        boolean[][] rows = allowed.clone();
        rows[block] = row;
        return new Domains(rows);
    }

    /**
     * These domains without the regions that no plan can use: those that some link leaves without a partner, again and
     * again until none is left.
     */
    Domains consistent(Instance instance, LinkRows rows) {
        boolean[][] kept = Arrays.stream(allowed).map(boolean[]::clone).toArray(boolean[][]::new);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int link = 0; link < instance.links().size(); link++) {
                changed |= removeWithoutPartner(instance.links().get(link), link, rows, kept);
            }
        }
        return new Domains(kept);
    }

    private static boolean removeWithoutPartner(Link link, int index, LinkRows rows, boolean[][] kept) {
        boolean[] senders = kept[link.from()];
        boolean[] receivers = kept[link.to()];
        boolean[] reached = new boolean[receivers.length];
        boolean changed = false;
        for (int from = 0; from < senders.length; from++) {
            if (senders[from] && !reach(rows.row(index, from), receivers, reached)) {
                senders[from] = false;
                changed = true;
            }
        }
        for (int to = 0; to < receivers.length; to++) {
            if (receivers[to] && !reached[to]) {
                receivers[to] = false;
                changed = true;
            }
        }
        return changed;
    }

    private static boolean reach(double[] row, boolean[] receivers, boolean[] reached) {
        boolean any = false;
        for (int to = 0; to < row.length; to++) {
            if (receivers[to] && row[to] < Double.POSITIVE_INFINITY) {
                reached[to] = true;
                any = true;
            }
        }
        return any;
    }
}
