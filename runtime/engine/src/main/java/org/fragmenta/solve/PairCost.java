package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.NonNegative;

/** The cost of one link between the regions that its two blocks may stand in, by their positions in those domains. */
public interface PairCost {
    /** So many regions of a sender at most make a table worth its messages. */
    int FEW = 8;

    /** Fills {@code out} by the receiver's regions with the least of {@code in} by the sender's plus the cost. */
    void toReceiver(double[] in, double[] out);

    /** Fills {@code out} by the sender's regions with the least of {@code in} by the receiver's plus the cost. */
    void toSender(double[] in, double[] out);

    /** Adds the cost with the receiver at one position, by the sender's regions. */
    void addToSender(int receiver, double[] sum);

    /** Adds the cost with the sender at one position, by the receiver's regions. */
    void addToReceiver(int sender, double[] sum);

    /**
     * The cheapest form for two domains.
     *
     * @param from regions of the sender, rising
     * @param to regions of the receiver, rising
     */
    static PairCost of(Link link, int[] from, int[] to) {
        int regions = link.cost().regions();
        boolean whole = from.length == regions && to.length == regions;
        if (link.cost() instanceof DenseLinkCost dense) {
            return whole ? new Whole(dense) : ofTable(from.length, to.length, cells(link, from, to));
        }
        // On a network a table takes a message for each of the sender's regions.
        return !whole && from.length <= FEW
                ? ofTable(from.length, to.length, cells(link, from, to))
                : new Network(link, from, to);
    }

    /** The cost by the positions in two domains, the sender's row by row. */
    static double[] cells(Link link, int[] from, int[] to) {
        return LinkTables.between(List.of(link), link.from(), from, to);
    }

    /**
     * A cost that stands in a table.
     *
     * @param rows number of the sender's regions
     * @param columns number of the receiver's regions
     * @param cells the cost, row by row; kept, not copied
     */
    static PairCost ofTable(int rows, int columns, double[] cells) {
        return new Table(rows, columns, cells);
    }

    /** The matrix itself, where both domains are whole. */
    final class Whole implements PairCost {
        private final DenseLinkCost cost;

        private Whole(DenseLinkCost cost) {
            this.cost = cost;
        }

        @Override
        public void toReceiver(double[] in, double[] out) {
            cost.toReceiver(in, out);
        }

        @Override
        public void toSender(double[] in, double[] out) {
            cost.toSender(in, out);
        }

        @Override
        public void addToSender(int receiver, double[] sum) {
            double[] cells = cost.cells();
            for (int from = 0; from < sum.length; from++) {
                sum[from] += cells[from * sum.length + receiver];
            }
        }

        @Override
        public void addToReceiver(int sender, double[] sum) {
            double[] cells = cost.cells();
            for (int to = 0; to < sum.length; to++) {
                sum[to] += cells[sender * sum.length + to];
            }
        }
    }

    /** The domains' part of the matrix. */
    final class Table implements PairCost {
        private final int rows;
        private final int columns;
        private final double[] cells;
        private final boolean nonNegative;

        private Table(int rows, int columns, double[] cells) {
            this.rows = rows;
            this.columns = columns;
            this.cells = cells;
            this.nonNegative = NonNegative.all(cells);
        }

        @Override
        public void toReceiver(double[] in, double[] out) {
            Arrays.fill(out, 0, columns, Double.POSITIVE_INFINITY);
            boolean byBits = nonNegative && NonNegative.all(in, rows);
            for (int row = 0; row < rows; row++) {
                double base = in[row];
                int cell = row * columns;
                if (byBits) {
                    for (int column = 0; column < columns; column++) {
                        out[column] = NonNegative.least(out[column], base + cells[cell + column]);
                    }
                } else {
                    for (int column = 0; column < columns; column++) {
                        double cost = base + cells[cell + column];
                        out[column] = cost < out[column] ? cost : out[column];
                    }
                }
            }
        }

        @Override
        public void toSender(double[] in, double[] out) {
            boolean byBits = nonNegative && NonNegative.all(in, columns);
            for (int row = 0; row < rows; row++) {
                double least = Double.POSITIVE_INFINITY;
                int cell = row * columns;
                if (byBits) {
                    for (int column = 0; column < columns; column++) {
                        least = NonNegative.least(least, in[column] + cells[cell + column]);
                    }
                } else {
                    for (int column = 0; column < columns; column++) {
                        double cost = in[column] + cells[cell + column];
                        least = cost < least ? cost : least;
                    }
                }
                out[row] = least;
            }
        }

        @Override
        public void addToSender(int receiver, double[] sum) {
            for (int row = 0; row < rows; row++) {
                sum[row] += cells[row * columns + receiver];
            }
        }

        @Override
        public void addToReceiver(int sender, double[] sum) {
            for (int column = 0; column < columns; column++) {
                sum[column] += cells[sender * columns + column];
            }
        }
    }

    /** Messages over all regions, of which only the domains' part counts. */
    final class Network implements PairCost {
        private final Link link;
        private final int[] from;
        private final int[] to;
        private final double[] wholeIn;
        private final double[] wholeOut;

        private Network(Link link, int[] from, int[] to) {
            this.link = link;
            this.from = from;
            this.to = to;
            wholeIn = new double[link.cost().regions()];
            wholeOut = new double[link.cost().regions()];
        }

        @Override
        public void toReceiver(double[] in, double[] out) {
            spread(in, from);
            link.cost().toReceiver(wholeIn, wholeOut);
            collect(out, to);
        }

        @Override
        public void toSender(double[] in, double[] out) {
            spread(in, to);
            link.cost().toSender(wholeIn, wholeOut);
            collect(out, from);
        }

        @Override
        public void addToSender(int receiver, double[] sum) {
            Arrays.fill(wholeIn, Double.POSITIVE_INFINITY);
            wholeIn[to[receiver]] = 0;
            link.cost().toSender(wholeIn, wholeOut);
            for (int at = 0; at < from.length; at++) {
                sum[at] += wholeOut[from[at]];
            }
        }

        @Override
        public void addToReceiver(int sender, double[] sum) {
            Arrays.fill(wholeIn, Double.POSITIVE_INFINITY);
            wholeIn[from[sender]] = 0;
            link.cost().toReceiver(wholeIn, wholeOut);
            for (int at = 0; at < to.length; at++) {
                sum[at] += wholeOut[to[at]];
            }
        }

        private void spread(double[] in, int[] domain) {
            Arrays.fill(wholeIn, Double.POSITIVE_INFINITY);
            for (int at = 0; at < domain.length; at++) {
                wholeIn[domain[at]] = in[at];
            }
        }

        private void collect(double[] out, int[] domain) {
            for (int at = 0; at < domain.length; at++) {
                out[at] = wholeOut[domain[at]];
            }
        }
    }
}
