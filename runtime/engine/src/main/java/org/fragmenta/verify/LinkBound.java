package org.fragmenta.verify;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.instance.NetworkLinkCost;

/**
 * What one link, with its share of a service and less what it hands out, costs at least in some domains.
 *
 * <p>A cost over a large network is bounded by one message instead of all pairs. The message sums up what a sender's
 * region hands out and the ways from there in another order than single costs do. Between the two lie at most twice as
 * many roundings as a way has steps, and two more a step for its scaling, each of at most the sum's size; a pair that
 * could undercut the message has a cost of at most what the message says and what its sender hands out.
 */
final class LinkBound {
    /** Below so many senders' regions their rows are as quick as a message. */
    private static final int FEW = 16;

    private static final int ROUNDINGS_A_STEP = 4;

    private final Parts parts;
    private final int index;
    private final Link link;
    private final Domains domains;
    private final double[] atFrom;
    private final double[] atTo;
    private final List<ServiceShares> services;

    LinkBound(Parts parts, int index, Domains domains, MultiplierRows multipliers, List<ServiceShares> services) {
        this.parts = parts;
        this.index = index;
        this.link = parts.instance().links().get(index);
        this.domains = domains;
        this.atFrom = multipliers.atFrom(index);
        this.atTo = multipliers.atTo(index);
        this.services = services;
    }

    /** A number not above the bound; NaN if nothing is known. */
    double floor() {
        boolean few = domains.row(link.from()).cardinality() < FEW;
        if (few || parts.rows().areCheap(index) || parts.service(index) != Parts.NONE) {
            return Floor.known(pairs().enclosure().low());
        }
        return Floor.known(byMessage());
    }

    private double byMessage() {
        BitSet senders = domains.row(link.from());
        double[] in = new double[parts.instance().regions()];
        double largest = 0;
        for (int from = 0; from < in.length; from++) {
            in[from] = senders.get(from) ? -atFrom[from] : Double.POSITIVE_INFINITY;
            largest = senders.get(from) ? Math.max(largest, Math.abs(in[from])) : largest;
        }
        double[] out = new double[in.length];
        link.cost().toReceiver(in, out);
        int terms = roundings(link.cost());
        double least = Double.POSITIVE_INFINITY;
        for (int to : domains.regions(link.to())) {
            double size = 2 * largest + Math.abs(out[to]) + Math.abs(atTo[to]);
            least = Math.min(least, out[to] - atTo[to] - Enclosure.radius(terms, size));
        }
        return least;
    }

    /** What reaching each region costs at least from some others, all rounding deducted. */
    static double[] least(LinkCost cost, BitSet senders) {
        double[] out = new double[cost.regions()];
        if (senders.cardinality() == 1) {
            cost.costsFrom(senders.nextSetBit(0), out);
            return out;
        }
        double[] in = new double[out.length];
        Arrays.setAll(in, from -> senders.get(from) ? 0 : Double.POSITIVE_INFINITY);
        cost.toReceiver(in, out);
        int terms = roundings(cost);
        for (int to = 0; terms > 0 && to < out.length; to++) {
            out[to] = out[to] < Double.POSITIVE_INFINITY ? out[to] - Enclosure.radius(terms, out[to]) : out[to];
        }
        return out;
    }

    /** Roundings between a message and single costs; the cells of a matrix stand in messages as they are. */
    private static int roundings(LinkCost cost) {
        return cost instanceof NetworkLinkCost network ? ROUNDINGS_A_STEP * (network.steps() + 4) : 0;
    }

    /**
     * The bound itself.
     *
     * @throws IllegalStateException if no pair is possible, which narrowed domains exclude
     */
    BigDecimal exact() {
        return pairs().exact();
    }

    private PairScan pairs() {
        int service = parts.service(index);
        double[] none = new double[service == Parts.NONE ? parts.instance().regions() : 0];
        return new PairScan(
                from -> parts.rows().row(index, from),
                from -> service == Parts.NONE ? none : services.get(service).row(from),
                domains.regions(link.from()),
                domains.regions(link.to()),
                atFrom,
                atTo);
    }
}
