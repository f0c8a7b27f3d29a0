package org.fragmenta.solve.parts;

import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;

/** Which members of a group must, may and cannot stand in a region, as the domains have it. */
final class Standing {
    static final byte OUT = 0;
    static final byte MAY = 1;
    static final byte IN = 2;

    private final Layout layout;
    private final Domains domains;
    private final byte[][][] of;
    private final int[][] forced;
    private final int[][] possible;

    Standing(Layout layout, Domains domains) {
        this.layout = layout;
        this.domains = domains;
        of = new byte[layout.groups()][][];
        forced = new int[layout.groups()][layout.regions()];
        possible = new int[layout.groups()][layout.regions()];
        for (int group = 0; group < of.length; group++) {
            read(group);
        }
    }

    private void read(int at) {
        SiteGroup group = layout.group(at);
        of[at] = new byte[group.members()][layout.regions()];
        for (int member = 0; member < group.members(); member++) {
            byte[] row = of[at][member];
            int block = layout.blockAt(at, member);
            boolean single = block != Layout.NONE && domains.size(block) == 1;
            int pool = block == Layout.NONE ? layout.poolAt(at, member) : Layout.NONE;
            for (int region = 0; region < row.length; region++) {
                row[region] = block == Layout.NONE
                        ? pool(pool, region)
                        : !domains.allowed[block][region] ? OUT : single ? IN : MAY;
                forced[at][region] += row[region] == IN ? 1 : 0;
                possible[at][region] += row[region] == OUT ? 0 : 1;
            }
        }
    }

    private byte pool(int pool, int region) {
        if (isSure(pool, region)) {
            return IN;
        }
        return possible[pool][region] > 0 ? MAY : OUT;
    }

    /** Whether some member of a group must stand in a region. */
    boolean isSure(int group, int region) {
        return forced[group][region] > 0 || domains.least[group][region] > 0;
    }

    byte of(int group, int member, int region) {
        return of[group][member][region];
    }

    /** Which members of a group must, may and cannot stand in a region, by position. */
    byte[] members(int group, int region) {
        byte[] members = new byte[of[group].length];
        for (int member = 0; member < members.length; member++) {
            members[member] = of[group][member][region];
        }
        return members;
    }

    /** How many members must stand in a region. */
    int forced(int group, int region) {
        return forced[group][region];
    }

    /** How many members may stand in a region, those that must among them. */
    int possible(int group, int region) {
        return possible[group][region];
    }

    /** The fewest members that may stand in a region. */
    int fewest(int group, int region) {
        return Math.max(domains.least[group][region], forced[group][region]);
    }

    /** The most members that may stand in a region, loads aside. */
    int most(int group, int region) {
        return Math.min(Math.min(domains.most[group][region], possible[group][region]), layout.room(group, region));
    }

    /** What the members that must stand in a region take of its capacity. */
    double load(int group, LoadCost cost, int region) {
        double load = 0;
        for (int member = 0; member < of[group].length; member++) {
            load += of[group][member][region] == IN ? cost.load()[member][region] : 0;
        }
        return load;
    }
}
