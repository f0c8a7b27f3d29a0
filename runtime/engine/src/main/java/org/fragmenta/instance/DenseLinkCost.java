package org.fragmenta.instance;

import java.util.Arrays;
import java.util.Optional;

/** A link cost that stands in a matrix. */
public final class DenseLinkCost implements LinkCost {
    private final int regions;
    private final double[] cells;
    private final boolean nonNegative;
    private final Optional<ArrivalCost> arrival;

    private DenseLinkCost(int regions, double[] cells) {
        this.regions = regions;
        this.cells = cells;
        this.nonNegative = NonNegative.all(cells);
        this.arrival = ArrivalCost.of(regions, cells);
    }

    /**
     * A matrix by rows: the cost from region {@code f} to region {@code t} stands at {@code f * regions + t}. The
     * array is kept, not copied, because it can be large; the caller hands it over and writes to it no more.
     */
    public static DenseLinkCost ofRows(int regions, double[] cells) {
        if (cells.length != regions * regions) {
            throw new IllegalArgumentException(cells.length + " cells for " + regions + " regions");
        }
        return new DenseLinkCost(regions, cells);
    }

    @Override
    public int regions() {
        return regions;
    }

    /** The matrix by rows, not to be written to: generated kernels read it in place. */
    public double[] cells() {
        return cells;
    }

    @Override
    public double at(int from, int to) {
        return cells[from * regions + to];
    }

    @Override
    public boolean isNonNegative() {
        return nonNegative;
    }

    @Override
    public void toReceiver(double[] in, double[] out) {
        if (arrival.isPresent()) {
            arrival.get().toReceiver(in, out);
            return;
        }
        Arrays.fill(out, 0, regions, Double.POSITIVE_INFINITY);
        if (nonNegative && NonNegative.all(in)) {
            for (int from = 0; from < regions; from++) {
                double base = in[from];
                int row = from * regions;
                for (int to = 0; to < regions; to++) {
                    out[to] = NonNegative.least(out[to], base + cells[row + to]);
                }
            }
            return;
        }
        for (int from = 0; from < regions; from++) {
            double base = in[from];
            int row = from * regions;
            for (int to = 0; to < regions; to++) {
                double cost = base + cells[row + to];
                out[to] = cost < out[to] ? cost : out[to];
            }
        }
    }

    @Override
    public void toSender(double[] in, double[] out) {
        if (arrival.isPresent()) {
            arrival.get().toSender(in, out);
            return;
        }
        boolean byBits = nonNegative && NonNegative.all(in);
        for (int from = 0; from < regions; from++) {
            int row = from * regions;
            double least = Double.POSITIVE_INFINITY;
            if (byBits) {
                for (int to = 0; to < regions; to++) {
                    least = NonNegative.least(least, in[to] + cells[row + to]);
                }
            } else {
                for (int to = 0; to < regions; to++) {
                    double cost = in[to] + cells[row + to];
                    least = cost < least ? cost : least;
                }
            }
            out[from] = least;
        }
    }

    @Override
    public void costsFrom(int from, double[] out) {
        System.arraycopy(cells, from * regions, out, 0, regions);
    }

    @Override
    public LinkCost scaled(double factor) {
        double[] scaled = new double[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            scaled[cell] = cells[cell] == Double.POSITIVE_INFINITY ? cells[cell] : factor * cells[cell];
        }
        return new DenseLinkCost(regions, scaled);
    }
}
