package org.fragmenta.verify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.SiteGroup;

/**
 * The regions in which each block may stand in a part of the branch tree, and how many members of each group may stand in
 * each region. A divisible block may stand in several of its regions at once. Immutable; unchanged rows are shared.
 */
final class Domains {
    private final BitSet[] allowed;
    private final int[][] least;
    private final int[][] most;
    private final boolean hopeless;

    private Domains(BitSet[] allowed, int[][] least, int[][] most, boolean hopeless) {
        this.allowed = allowed;
        this.least = least;
        this.most = most;
        this.hopeless = hopeless;
    }

    /** The regions that the costs of the blocks alone allow, with any number of members in a region. */
    static Domains of(Instance instance) {
        BitSet[] allowed = new BitSet[instance.blocks()];
        for (int block = 0; block < allowed.length; block++) {
            double[] costs = instance.blockCost(block);
            allowed[block] = new BitSet(costs.length);
            for (int region = 0; region < costs.length; region++) {
                allowed[block].set(region, costs[region] < Double.POSITIVE_INFINITY);
            }
        }
        List<SiteGroup> groups = instance.shared().groups();
        int[][] least = new int[groups.size()][instance.regions()];
        int[][] most = new int[groups.size()][instance.regions()];
        for (int group = 0; group < most.length; group++) {
            Arrays.fill(most[group], groups.get(group).members());
        }
        return new Domains(allowed, least, most, false);
    }

    boolean allows(int block, int region) {
        return allowed[block].get(region);
    }

    /** The allowed regions of a block, rising. */
    int[] regions(int block) {
        return allowed[block].stream().toArray();
    }

    /** The allowed regions of a block, not to be written to. */
    BitSet row(int block) {
        return allowed[block];
    }

    /** Whether a block can stand in one region only, and this is it. */
    boolean confines(int block, int region) {
        return allowed[block].get(region) && allowed[block].cardinality() == 1;
    }

    /** How many members of a group stand in a region at least. */
    int least(int group, int region) {
        return least[group][region];
    }

    /** How many members of a group stand in a region at most. */
    int most(int group, int region) {
        return most[group][region];
    }

    /** Whether there is no plan: some block has no region left, or some region too many or too few members. */
    boolean isEmpty() {
        return hopeless || Arrays.stream(allowed).anyMatch(BitSet::isEmpty);
    }

    /** These domains with one block confined to some regions, or kept out of them. */
    Domains with(int block, BitSet regions, boolean inside) {
        BitSet row = (BitSet) allowed[block].clone();
        if (inside) {
            row.and(regions);
        } else {
            row.andNot(regions);
        }
        BitSet[] rows = allowed.clone();
        rows[block] = row;
        return new Domains(rows, least, most, hopeless);
    }

    /** These domains with at most so many members of a group in a region, or with more. */
    Domains withCount(int group, int region, int atMost, boolean inside) {
        Draft draft = draft();
        if (inside) {
            draft.lower(group, region, atMost);
        } else {
            draft.raise(group, region, atMost < Integer.MAX_VALUE ? atMost + 1 : atMost);
        }
        return draft.done();
    }

    /** A copy that can be narrowed. */
    Draft draft() {
        return new Draft(this);
    }

    /** Domains while they are narrowed; rows are copied when they first change. */
    static final class Draft {
        private final Domains origin;
        private final BitSet[] allowed;
        private final int[][] least;
        private final int[][] most;
        private final BitSet owned = new BitSet();
        private boolean hopeless;
        private boolean changed;

        private Draft(Domains origin) {
            this.origin = origin;
            allowed = origin.allowed.clone();
            least = origin.least.clone();
            most = origin.most.clone();
            hopeless = origin.hopeless;
        }

        BitSet row(int block) {
            return allowed[block];
        }

        int least(int group, int region) {
            return least[group][region];
        }

        int most(int group, int region) {
            return most[group][region];
        }

        /** Keeps a block to some regions. */
        void retain(int block, BitSet regions) {
            BitSet row = (BitSet) allowed[block].clone();
            row.and(regions);
            if (!row.equals(allowed[block])) {
                allowed[block] = row;
                owned.set(block);
                note(row.isEmpty());
            }
        }

        /** Keeps a block out of a region. */
        void remove(int block, int region) {
            if (allowed[block].get(region)) {
                own(block).clear(region);
                note(allowed[block].isEmpty());
            }
        }

        /** Confines a block to a region. */
        void confine(int block, int region) {
            BitSet only = new BitSet();
            only.set(region);
            retain(block, only);
        }

        /** Demands a number of members in a region. */
        void raise(int group, int region, int count) {
            if (count > least[group][region]) {
                least[group] = least[group] == origin.least[group] ? least[group].clone() : least[group];
                least[group][region] = count;
                note(count > most[group][region]);
            }
        }

        /** Limits the number of members in a region. */
        void lower(int group, int region, int count) {
            if (count < most[group][region]) {
                most[group] = most[group] == origin.most[group] ? most[group].clone() : most[group];
                most[group][region] = count;
                note(count < least[group][region]);
            }
        }

        /** Notes that there is no plan. */
        void fail() {
            note(true);
        }

        private BitSet own(int block) {
            if (!owned.get(block)) {
                allowed[block] = (BitSet) allowed[block].clone();
                owned.set(block);
            }
            return allowed[block];
        }

        private void note(boolean fails) {
            changed = true;
            hopeless |= fails;
        }

        /** Whether anything changed since the last call. */
        boolean takeChanged() {
            boolean had = changed;
            changed = false;
            return had;
        }

        boolean isHopeless() {
            return hopeless;
        }

        Domains done() {
            return new Domains(allowed, least, most, hopeless);
        }
    }
}
