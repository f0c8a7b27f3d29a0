package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LinkCost;

/** The cost between two blocks as a table, for eliminations that cannot do with messages. */
final class LinkTables {
    private static final int FEW = 3;

    private LinkTables() {}

    /** Whether a link, as a pair of blocks, joins these two, either way round. */
    static boolean joins(int[] link, int one, int other) {
        return (link[0] == one && link[1] == other) || (link[0] == other && link[1] == one);
    }

    /**
     * Adds up all links between two blocks.
     *
     * @param links the links; all between the same two blocks, either way round
     * @param row the block by whose regions the rows go
     * @param rows its regions
     * @param columns regions of the other block
     * @return the cost by the positions in {@code rows} and {@code columns}, row by row
     */
    static double[] between(List<Link> links, int row, int[] rows, int[] columns) {
        double[] table = new double[rows.length * columns.length];
        for (Link link : links) {
            boolean rowSends = link.from() == row;
            if (link.cost() instanceof DenseLinkCost dense) {
                addDense(dense, rowSends, rows, columns, table);
            } else {
                addRows(link.cost(), rowSends, rows, columns, table);
            }
        }
        return table;
    }

    private static void addDense(DenseLinkCost cost, boolean rowSends, int[] rows, int[] columns, double[] table) {
        double[] cells = cost.cells();
        int regions = cost.regions();
        int cell = 0;
        for (int row : rows) {
            for (int column : columns) {
                table[cell++] += rowSends ? cells[row * regions + column] : cells[column * regions + row];
            }
        }
    }

    /** A message from one region alone is a row of the cost, cheaper on a network than many single distances. */
    private static void addRows(LinkCost cost, boolean rowSends, int[] rows, int[] columns, double[] table) {
        if (columns.length <= FEW) {
            int cell = 0;
            for (int row : rows) {
                for (int column : columns) {
                    table[cell++] += rowSends ? cost.at(row, column) : cost.at(column, row);
                }
            }
            return;
        }
        double[] unit = new double[cost.regions()];
        double[] costs = new double[cost.regions()];
        Arrays.fill(unit, Double.POSITIVE_INFINITY);
        int cell = 0;
        for (int row : rows) {
            unit[row] = 0;
            if (rowSends) {
                cost.toReceiver(unit, costs);
            } else {
                cost.toSender(unit, costs);
            }
            unit[row] = Double.POSITIVE_INFINITY;
            for (int column : columns) {
                table[cell++] += costs[column];
            }
        }
    }
}
