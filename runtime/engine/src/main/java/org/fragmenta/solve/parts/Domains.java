package org.fragmenta.solve.parts;

import java.util.Arrays;

/**
 * What the splits above a node leave open: regions by block, and by group and region how many members stand there at
 * least and at most.
 */
final class Domains {
    final boolean[][] allowed;
    final int[][] least;
    final int[][] most;

    private Domains(boolean[][] allowed, int[][] least, int[][] most) {
        this.allowed = allowed;
        this.least = least;
        this.most = most;
    }

    /** What a node is left with that needs none any more. */
    static Domains none() {
        return new Domains(new boolean[0][], new int[0][], new int[0][]);
    }

    /** All that the costs of the blocks allow. */
    static Domains of(Layout layout) {
        boolean[][] allowed = new boolean[layout.blocks()][layout.regions()];
        for (int block = 0; block < allowed.length; block++) {
            double[] cost = layout.instance().blockCost(block);
            for (int region = 0; region < cost.length; region++) {
                allowed[block][region] = Double.isFinite(cost[region]);
            }
        }
        int[][] most = new int[layout.groups()][layout.regions()];
        for (int group = 0; group < most.length; group++) {
            Arrays.fill(most[group], layout.group(group).members());
        }
        return new Domains(allowed, new int[most.length][layout.regions()], most);
    }

    Domains copy() {
        return new Domains(
                Arrays.stream(allowed).map(boolean[]::clone).toArray(boolean[][]::new),
                Arrays.stream(least).map(int[]::clone).toArray(int[][]::new),
                Arrays.stream(most).map(int[]::clone).toArray(int[][]::new));
    }

    /** The regions of every block, rising. */
    int[][] regions() {
        int[][] regions = new int[allowed.length][];
        Arrays.setAll(regions, this::regions);
        return regions;
    }

    /** The regions of a block, rising. */
    int[] regions(int block) {
        boolean[] row = allowed[block];
        int size = 0;
        for (boolean may : row) {
            size += may ? 1 : 0;
        }
        int[] regions = new int[size];
        int at = 0;
        for (int region = 0; region < row.length; region++) {
            if (row[region]) {
                regions[at++] = region;
            }
        }
        return regions;
    }

    /** The number of regions of a block, 2 for more than one. */
    int size(int block) {
        int size = 0;
        for (boolean may : allowed[block]) {
            size += may ? 1 : 0;
            if (size == 2) {
                return size;
            }
        }
        return size;
    }
}
