package org.fragmenta.solve.parts;

import java.util.Arrays;

/**
 * Cost moved between the parts of a model: what links hand to their blocks, and what members pay to groups, by region.
 * No plan's total depends on it.
 */
final class Multipliers {
    final double[][] atFrom;
    final double[][] atTo;

    /** By group, member and region. */
    final double[][][] rows;

    /** How many nodes need them, so that a search knows what it holds. */
    int users;

    private Multipliers(double[][] atFrom, double[][] atTo, double[][][] rows) {
        this.atFrom = atFrom;
        this.atTo = atTo;
        this.rows = rows;
    }

    /** What a node is left with that needs none any more. */
    static Multipliers none() {
        return new Multipliers(new double[0][], new double[0][], new double[0][][]);
    }

    /** No cost moved. */
    static Multipliers zero(Layout layout) {
        int links = layout.instance().links().size();
        double[][][] rows = new double[layout.groups()][][];
        Arrays.setAll(rows, group -> new double[layout.group(group).members()][layout.regions()]);
        return new Multipliers(new double[links][layout.regions()], new double[links][layout.regions()], rows);
    }

    Multipliers copy() {
        return new Multipliers(
                copy(atFrom),
                copy(atTo),
                Arrays.stream(rows).map(Multipliers::copy).toArray(double[][][]::new));
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /** How many numbers one set holds. */
    static long cells(Layout layout) {
        long rows = 2L * layout.instance().links().size();
        for (int group = 0; group < layout.groups(); group++) {
            rows += layout.group(group).members();
        }
        return rows * layout.regions();
    }
}
