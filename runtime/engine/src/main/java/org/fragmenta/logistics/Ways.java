package org.fragmenta.logistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The cheapest ways of some goods from one region to all others (Dijkstra 1959). For reports and cost methods, which
 * ask what a way is made of; the solvers ask {@link Sweeps}.
 *
 * <p>Among equally cheap ways the one with the fewest hours counts, then the shortest, so that goods which pay nothing
 * still have a sensible way.
 */
public final class Ways {
    private static final int NONE = -1;

    private final Network network;
    private final Reach[] best;

    private Ways(Network network) {
        this.network = network;
        this.best = new Reach[network.regions()];
    }

    private record Reach(int region, int edge, double cost, double hours, double km) {
        static final Comparator<Reach> ORDER = Comparator.comparingDouble(Reach::cost)
                .thenComparingDouble(Reach::hours)
                .thenComparingDouble(Reach::km)
                .thenComparingInt(Reach::region)
                .thenComparingInt(Reach::edge);
    }

    /**
     * The outgoing edges of every region, to be found once for many origins.
     *
     * @param network the network
     */
    public static int[][] outgoing(Network network) {
        int[] degree = new int[network.regions()];
        for (int edge = 0; edge < network.edges(); edge++) {
            degree[network.from(edge)]++;
        }
        int[][] outgoing = new int[network.regions()][];
        Arrays.setAll(outgoing, region -> new int[degree[region]]);
        for (int edge = network.edges() - 1; edge >= 0; edge--) {
            int region = network.from(edge);
            outgoing[region][--degree[region]] = edge;
        }
        return outgoing;
    }

    /**
     * The ways from one region.
     *
     * @param outgoing what {@link #outgoing} gives
     */
    public static Ways from(int origin, Network network, int[][] outgoing, Goods goods) {
        Ways ways = new Ways(network);
        PriorityQueue<Reach> queue = new PriorityQueue<>(Reach.ORDER);
        queue.add(new Reach(origin, NONE, 0, 0, 0));
        for (Reach reach = queue.poll(); reach != null; reach = queue.poll()) {
            if (ways.best[reach.region] == null) {
                ways.best[reach.region] = reach;
                for (int edge : outgoing[reach.region]) {
                    if (ways.best[network.to(edge)] == null) {
                        queue.add(new Reach(
                                network.to(edge),
                                edge,
                                reach.cost + goods.pays(network.freight(edge), network.fee(edge), network.hours(edge)),
                                reach.hours + network.hours(edge),
                                reach.km + network.km(edge)));
                    }
                }
            }
        }
        return ways;
    }

    /** The way to a region; empty where none leads. */
    public Optional<Way> to(int region) {
        if (best[region] == null) {
            return Optional.empty();
        }
        List<Integer> regions = new ArrayList<>();
        double freight = 0;
        double fees = 0;
        int borders = 0;
        int here = region;
        for (int edge = best[here].edge; edge != NONE; edge = best[here].edge) {
            regions.add(here);
            freight += network.freight(edge);
            fees += network.fee(edge);
            borders += network.crossesBorder(edge) ? 1 : 0;
            here = network.from(edge);
        }
        regions.add(here);
        Collections.reverse(regions);
        return Optional.of(new Way(regions, best[region].km, best[region].hours, freight, fees, borders));
    }
}
