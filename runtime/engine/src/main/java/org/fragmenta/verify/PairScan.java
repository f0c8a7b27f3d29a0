package org.fragmenta.verify;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The least of a link's cost with its share of a service, less what it hands out, over all pairs of regions. Millions of pairs are scanned in
 * floating point with a proven radius; only those whose enclosure reaches below the least high end can be the least,
 * and only they are computed exactly.
 */
final class PairScan {
    private static final int TERMS = 4;

    private final IntFunction<double[]> rows;
    private final IntFunction<double[]> shares;
    private final int[] senders;
    private final int[] receivers;
    private final double[] atFrom;
    private final double[] atTo;

    /**
     * @param rows the link's costs by the sender's region
     * @param shares the link's share of a service by the sender's region
     * @param senders regions of the sender
     * @param receivers regions of the receiver
     * @param atFrom what the link hands to the sender, by region
     * @param atTo what the link hands to the receiver, by region
     */
    PairScan(
            IntFunction<double[]> rows,
            IntFunction<double[]> shares,
            int[] senders,
            int[] receivers,
            double[] atFrom,
            double[] atTo) {
        this.rows = rows;
        this.shares = shares;
        this.senders = senders;
        this.receivers = receivers;
        this.atFrom = atFrom;
        this.atTo = atTo;
    }

    /** Proven ends of the least; both infinite where no pair is possible. */
    Enclosure enclosure() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int from : senders) {
            double[] row = rows.apply(from);
            double[] share = shares.apply(from);
            double handed = atFrom[from];
            double size = Math.abs(handed);
            for (int to : receivers) {
                double cost = row[to];
                if (cost < Double.POSITIVE_INFINITY && share[to] < Double.POSITIVE_INFINITY) {
                    double value = cost + share[to] - handed - atTo[to];
                    double radius =
                            Enclosure.radius(TERMS, Math.abs(cost) + Math.abs(share[to]) + size + Math.abs(atTo[to]));
                    low = Math.min(low, value - radius);
                    high = Math.min(high, value + radius);
                }
            }
        }
        return new Enclosure(low, high);
    }

    /**
     * The least itself.
     *
     * @throws IllegalStateException if no pair is possible, which consistent domains exclude
     */
    BigDecimal exact() {
        Enclosure enclosure = enclosure();
        @Nullable BigDecimal least = null;
        for (int from : senders) {
            double[] row = rows.apply(from);
            double[] share = shares.apply(from);
            for (int to : receivers) {
                if (row[to] < Double.POSITIVE_INFINITY
                        && share[to] < Double.POSITIVE_INFINITY
                        && mayBeLeast(row[to], share[to], atFrom[from], atTo[to], enclosure)) {
                    BigDecimal value = new BigDecimal(row[to])
                            .add(new BigDecimal(share[to]))
                            .subtract(new BigDecimal(atFrom[from]))
                            .subtract(new BigDecimal(atTo[to]));
                    least = least == null ? value : least.min(value);
                }
            }
        }
        if (least == null) {
            throw new IllegalStateException("a link joins no pair of regions in consistent domains");
        }
        return least;
    }

    private static boolean mayBeLeast(
            double cost, double share, double handedFrom, double handedTo, Enclosure enclosure) {
        double value = cost + share - handedFrom - handedTo;
        double radius =
                Enclosure.radius(TERMS, Math.abs(cost) + Math.abs(share) + Math.abs(handedFrom) + Math.abs(handedTo));
        // Written so that an overflow, which leaves NaN, counts as a candidate.
        return !(enclosure.isKnown() && value - radius > enclosure.high());
    }
}
