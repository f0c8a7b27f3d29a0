package org.fragmenta.export;

import java.io.IOException;
import org.fragmenta.instance.Instance;

/**
 * A model as a Markov network in the UAI format, as toulbar2 and the solvers of the UAI competitions read it: a variable
 * a block, its values the regions by position, a factor a block and a factor a link. The most probable assignment is the
 * cheapest plan.
 *
 * <p>The format holds probabilities, so a cost c is written as exp(-(c - least) / scale), and 0 where something cannot
 * be; {@code least} is the least cost of its factor. The scale is the least power of two that keeps every exponent
 * within 512, far from where a double underflows. Costs come back as {@link Scale#cost}; the exponential loses them
 * below about 1e-15 of the largest difference within a factor. The format has no comments, so that whoever writes the
 * file has to hand on the scale.
 */
public final class UaiFile {
    private static final double LARGEST_EXPONENT = 512;

    private UaiFile() {}

    /**
     * How probabilities become costs again.
     *
     * @param scale money a unit of the natural logarithm, a power of two
     * @param offset the sum of the least costs of all factors, money a period
     */
    public record Scale(double scale, double offset) {

        /**
         * The cost of a plan.
         *
         * @param logProbability natural logarithm of the product of all its factors, as solvers report it
         */
        public double cost(double logProbability) {
            return offset - scale * logProbability;
        }
    }

    /**
     * Writes a model.
     *
     * @return how to read costs from what a solver reports
     * @throws IOException if {@code out} does
     */
    public static Scale write(Instance instance, Appendable out) throws IOException {
        Scale scale = scale(instance);
        int regions = instance.regions();
        out.append("MARKOV\n").append(String.valueOf(instance.blocks())).append('\n');
        for (int block = 0; block < instance.blocks(); block++) {
            out.append(block == 0 ? "" : " ").append(String.valueOf(regions));
        }
        out.append('\n')
                .append(String.valueOf(instance.blocks() + instance.links().size()))
                .append('\n');
        for (int block = 0; block < instance.blocks(); block++) {
            out.append("1 ").append(String.valueOf(block)).append('\n');
        }
        for (Instance.Link link : instance.links()) {
            out.append("2 " + link.from() + " " + link.to()).append('\n');
        }
        for (int block = 0; block < instance.blocks(); block++) {
            double[] costs = instance.blockCost(block);
            out.append('\n').append(String.valueOf(regions)).append('\n');
            row(costs, orZero(least(costs)), scale, out);
        }
        double[] row = new double[regions];
        for (Instance.Link link : instance.links()) {
            double least = least(instance, link);
            out.append('\n').append(String.valueOf((long) regions * regions)).append('\n');
            for (int from = 0; from < regions; from++) {
                link.cost().costsFrom(from, row);
                row(row, least, scale, out);
            }
        }
        return scale;
    }

    private static void row(double[] costs, double least, Scale scale, Appendable out) throws IOException {
        for (int region = 0; region < costs.length; region++) {
            double value = costs[region] == Double.POSITIVE_INFINITY
                    ? 0
                    : StrictMath.exp(-(costs[region] - least) / scale.scale());
            out.append(region == 0 ? "" : " ").append(String.valueOf(value));
        }
        out.append('\n');
    }

    private static Scale scale(Instance instance) {
        double spread = 0;
        double offset = 0;
        for (int block = 0; block < instance.blocks(); block++) {
            double least = orZero(least(instance.blockCost(block)));
            spread = Math.max(spread, largest(instance.blockCost(block)) - least);
            offset += least;
        }
        double[] row = new double[instance.regions()];
        for (Instance.Link link : instance.links()) {
            double least = least(instance, link);
            for (int from = 0; from < row.length; from++) {
                link.cost().costsFrom(from, row);
                spread = Math.max(spread, largest(row) - least);
            }
            offset += least;
        }
        double scale = 1;
        while (spread > scale * LARGEST_EXPONENT) {
            scale *= 2;
        }
        while (spread > 0 && spread <= scale / 2 * LARGEST_EXPONENT) {
            scale /= 2;
        }
        return new Scale(scale, offset);
    }

    private static double least(Instance instance, Instance.Link link) {
        double[] row = new double[instance.regions()];
        double least = Double.POSITIVE_INFINITY;
        for (int from = 0; from < row.length; from++) {
            link.cost().costsFrom(from, row);
            least = Math.min(least, least(row));
        }
        return orZero(least);
    }

    private static double least(double[] costs) {
        double least = Double.POSITIVE_INFINITY;
        for (double cost : costs) {
            least = Math.min(least, cost);
        }
        return least;
    }

    /** What a factor without anything possible counts for. */
    private static double orZero(double least) {
        return least == Double.POSITIVE_INFINITY ? 0 : least;
    }

    /** The largest cost of what can be; negative infinity where nothing can. */
    private static double largest(double[] costs) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double cost : costs) {
            largest = cost < Double.POSITIVE_INFINITY ? Math.max(largest, cost) : largest;
        }
        return largest;
    }
}
