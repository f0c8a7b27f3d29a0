package org.fragmenta.verify;

import java.util.BitSet;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.SharedLinks;

/**
 * What each link bears at least of a service that it shares: the opening cost of a pair of regions by the number of links
 * that may still use it there. However many do, they do not bear more than the opening together.
 */
final class ServiceShares {
    private final Parts parts;
    private final SharedLinks service;
    private final int regions;
    private final int[] users;
    private final double[] opening;

    ServiceShares(Parts parts, SharedLinks service, Domains domains) {
        this.parts = parts;
        this.service = service;
        regions = parts.instance().regions();
        users = new int[regions * regions];
        opening = new double[regions];
        int[] last = new int[users.length];
        for (int link : service.links()) {
            count(link, domains, last);
        }
    }

    private void count(int index, Domains domains, int[] last) {
        Link link = parts.instance().links().get(index);
        BitSet receivers = domains.row(link.to());
        for (int from : domains.regions(link.from())) {
            double[] row = parts.rows().row(index, from);
            for (int to = receivers.nextSetBit(0); to >= 0; to = receivers.nextSetBit(to + 1)) {
                int pair = Math.min(from, to) * regions + Math.max(from, to);
                if (from != to && row[to] < Double.POSITIVE_INFINITY && last[pair] != index + 1) {
                    last[pair] = index + 1;
                    users[pair]++;
                }
            }
        }
    }

    /** What a link bears with its sender in a region, by the receiver's; good only until the next call. */
    double[] row(int from) {
        service.opening().costsFrom(from, opening);
        for (int to = 0; to < regions; to++) {
            int count = users[Math.min(from, to) * regions + Math.max(from, to)];
            opening[to] = from == to || count == 0 ? 0 : share(opening[to], count);
        }
        return opening;
    }

    /** The opening divided by a number, rounded down so far that as many shares do not exceed it. */
    static double share(double opening, int count) {
        double share = opening / count;
        return Math.fma(share, count, -opening) > 0 ? Math.nextDown(share) : share;
    }
}
