package org.fragmenta.logistics;

import java.util.Arrays;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The logistics of one region set: countries, network and its contraction order, each made when first asked for.
 */
public final class Logistics {
    private final RegionSetDescriptor set;
    private final Countries countries;
    private @Nullable Network network;
    private @Nullable SweepOrder order;
    private int @Nullable [][] outgoing;

    private Logistics(RegionSetDescriptor set) {
        this.set = set;
        this.countries = Countries.of(set);
    }

    public static Logistics of(RegionSetDescriptor set) {
        return new Logistics(set);
    }

    /**
     * The logistics of the same regions after a change of routes, borders, countries or agreements. The contraction
     * order, which takes longest to find, is kept where the network has the same edges as before.
     */
    public Logistics revised(RegionSetDescriptor revision) {
        Logistics revised = new Logistics(revision);
        synchronized (this) {
            if (network != null && order != null && revised.network().hasShapeOf(network)) {
                revised.order = order;
                revised.outgoing = outgoing;
            }
        }
        return revised;
    }

    /** The countries. */
    public Countries countries() {
        return countries;
    }

    /** Tariff on goods from one region to another, share of value. */
    public double tariff(int from, int to) {
        return countries.tariff(countries.of(from), countries.of(to));
    }

    /** The network. */
    public synchronized Network network() {
        if (network == null) {
            network = Network.of(set, countries);
        }
        return network;
    }

    /** The contraction order of the network. */
    public synchronized SweepOrder order() {
        if (order == null) {
            order = SweepOrder.of(network());
        }
        return order;
    }

    /** The network's distances for some goods, money a unit. */
    public Sweeps sweeps(Goods goods) {
        return order().customize(network().costs(goods));
    }

    /** What a unit of goods pays between any two regions by rows, money; infinite where no way leads. */
    public double[] distances(Goods goods) {
        Network edges = network();
        if (!edges.isDirect()) {
            return sweeps(goods).distances();
        }
        double[] cells = new double[edges.regions() * edges.regions()];
        double[] costs = edges.costs(goods);
        for (int edge = 0; edge < costs.length; edge++) {
            cells[edges.from(edge) * edges.regions() + edges.to(edge)] = costs[edge];
        }
        return cells;
    }

    /** What a unit of goods pays from every region to one, money; infinite where no way leads. */
    public double[] distancesTo(int region, Goods goods) {
        Network edges = network();
        double[] column = new double[edges.regions()];
        if (edges.isDirect()) {
            for (int edge = 0; edge < edges.edges(); edge++) {
                if (edges.to(edge) == region) {
                    column[edges.from(edge)] = goods.pays(edges.freight(edge), edges.fee(edge), edges.hours(edge));
                }
            }
        } else {
            Arrays.fill(column, Double.POSITIVE_INFINITY);
            column[region] = 0;
            sweeps(goods).backward(column, 1, column);
        }
        return column;
    }

    /** The cheapest ways of some goods from a region. */
    public Ways waysFrom(int origin, Goods goods) {
        return Ways.from(origin, network(), outgoing(), goods);
    }

    private synchronized int[][] outgoing() {
        if (outgoing == null) {
            outgoing = Ways.outgoing(network());
        }
        return outgoing;
    }
}
