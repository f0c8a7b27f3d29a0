package org.fragmenta.solve;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.result.Certificate;

/**
 * Cost moved between links and blocks: each link hands {@code atFrom} to its sender and {@code atTo} to its receiver
 * and pays both itself, so no plan's total changes.
 */
final class Reparametrisation {
    /** Twice the rounding error of one operation relative to its result. */
    private static final double ROUNDING = 0x1p-52;

    /** How far a network's message may differ from the sums it stands for, relative to their size. */
    private static final double NETWORK_ROUNDING = 1e-12;

    private final double[][] atFrom;
    private final double[][] atTo;

    /**
     * @param atFrom by link and region; kept, not copied
     * @param atTo by link and region; kept, not copied
     */
    Reparametrisation(double[][] atFrom, double[][] atTo) {
        this.atFrom = atFrom;
        this.atTo = atTo;
    }

    /** No cost moved. */
    static Reparametrisation zero(Instance instance) {
        int links = instance.links().size();
        return new Reparametrisation(new double[links][instance.regions()], new double[links][instance.regions()]);
    }

    /** A copy that can be written to. */
    Reparametrisation copy() {
        return new Reparametrisation(copy(atFrom), copy(atTo));
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int link = 0; link < rows.length; link++) {
            copy[link] = rows[link].clone();
        }
        return copy;
    }

    /** What a link hands to its sender by region, open to be written. */
    double[] atFrom(int link) {
        return atFrom[link];
    }

    /** What a link hands to its receiver by region, open to be written. */
    double[] atTo(int link) {
        return atTo[link];
    }

    /**
     * The sum of the least of every block and every link: what every plan within the domains costs at least, with all
     * that rounding may have added taken off again, so that it holds in exact arithmetic.
     *
     * @param allowed the regions that each block may stand in, by block and region; each block has one
     */
    double bound(Instance instance, boolean[][] allowed) {
        int blocks = instance.blocks();
        int regions = instance.regions();
        double[][] sums = new double[blocks][regions];
        double[][] sizes = new double[blocks][regions];
        int[] terms = new int[blocks];
        for (int block = 0; block < blocks; block++) {
            include(instance.blockCost(block), block, sums, sizes, terms);
        }
        double bound = 0;
        double size = 0;
        double[] in = new double[regions];
        double[] out = new double[regions];
        for (int l = 0; l < instance.links().size(); l++) {
            Link link = instance.links().get(l);
            include(atFrom[l], link.from(), sums, sizes, terms);
            include(atTo[l], link.to(), sums, sizes, terms);
            double least = leastOfLink(link, l, allowed, in, out);
            bound += least;
            size += Math.abs(least);
        }
        for (int block = 0; block < blocks; block++) {
            double least = Double.POSITIVE_INFINITY;
            for (int region = 0; region < regions; region++) {
                if (allowed[block][region]) {
                    least = Math.min(least, sums[block][region] - terms[block] * ROUNDING * sizes[block][region]);
                }
            }
            bound += least;
            size += Math.abs(least);
        }
        return bound - (blocks + instance.links().size()) * ROUNDING * size;
    }

    private static void include(double[] costs, int block, double[][] sums, double[][] sizes, int[] terms) {
        double[] sum = sums[block];
        double[] size = sizes[block];
        for (int region = 0; region < costs.length; region++) {
            sum[region] += costs[region];
            size[region] += Math.abs(costs[region]);
        }
        terms[block]++;
    }

    private double leastOfLink(Link link, int l, boolean[][] allowed, double[] in, double[] out) {
        double largest = 0;
        for (int region = 0; region < in.length; region++) {
            boolean may = allowed[link.from()][region];
            in[region] = may ? -atFrom[l][region] : Double.POSITIVE_INFINITY;
            largest = may ? Math.max(largest, Math.abs(in[region])) : largest;
        }
        link.cost().toReceiver(in, out);
        boolean dense = link.cost() instanceof DenseLinkCost;
        double least = Double.POSITIVE_INFINITY;
        for (int region = 0; region < out.length; region++) {
            if (allowed[link.to()][region]) {
                double size = Math.abs(out[region]) + Math.abs(atTo[l][region]);
                double error = dense ? 4 * ROUNDING * size : NETWORK_ROUNDING * (largest + size);
                least = Math.min(least, out[region] - atTo[l][region] - error);
            }
        }
        return least;
    }

    /** The multipliers as a certificate states them; a row for every link. */
    Certificate.Multipliers document(Names names) {
        List<Certificate.LinkMultipliers> links = new ArrayList<>(atFrom.length);
        for (int l = 0; l < atFrom.length; l++) {
            links.add(
                    new Certificate.LinkMultipliers(names.links().get(l), CostRow.of(atFrom[l]), CostRow.of(atTo[l])));
        }
        return new Certificate.Multipliers(links);
    }
}
