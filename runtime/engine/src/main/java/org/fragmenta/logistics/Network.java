package org.fragmenta.logistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;

/**
 * The logistic network: a node a region, and for every route an edge in each direction. An edge that crosses from one
 * country to another carries the hours and the fee of that border.
 *
 * <p>Where the set says how goods travel without routes, every two regions of different connected parts are joined
 * along the great circle; a way may use such edges and routes together.
 */
public final class Network {
    private final int regions;
    private final int[] from;
    private final int[] to;
    private final double[] km;
    private final double[] freight;
    private final double[] hours;
    private final double[] fee;
    private final boolean[] border;
    private final boolean direct;

    private Network(int regions, List<Edge> edges, boolean direct) {
        this.regions = regions;
        this.direct = direct;
        int size = edges.size();
        from = new int[size];
        to = new int[size];
        km = new double[size];
        freight = new double[size];
        hours = new double[size];
        fee = new double[size];
        border = new boolean[size];
        for (int index = 0; index < size; index++) {
            Edge edge = edges.get(index);
            from[index] = edge.from;
            to[index] = edge.to;
            km[index] = edge.km;
            freight[index] = edge.freight;
            hours[index] = edge.hours;
            fee[index] = edge.fee;
            border[index] = edge.border;
        }
    }

    private record Edge(int from, int to, double km, double freight, double hours, double fee, boolean border) {

        static Edge of(int from, int to, double km, double freight, double hours, Countries countries) {
            int out = countries.of(from);
            int in = countries.of(to);
            return new Edge(from, to, km, freight, hours + countries.hours(out, in), countries.fee(out, in), out != in);
        }
    }

    /** The network of a region set. */
    public static Network of(RegionSetDescriptor set, Countries countries) {
        Positions positions = new Positions(
                "region", set.regions().stream().map(RegionDescriptor::id).toList());
        List<Edge> edges = new ArrayList<>();
        int[] part = new int[set.regions().size()];
        Arrays.setAll(part, region -> region);
        for (RouteDescriptor route : set.routes()) {
            int one = positions.of(route.from());
            int other = positions.of(route.to());
            if (one != other) {
                double freight = route.costPerTonneKm() * route.km() + route.handlingPerTonne();
                edges.add(Edge.of(one, other, route.km(), freight, route.hours(), countries));
                edges.add(Edge.of(other, one, route.km(), freight, route.hours(), countries));
                part[partOf(part, one)] = partOf(part, other);
            }
        }
        boolean routed = !edges.isEmpty();
        set.fallback().ifPresent(fallback -> addGreatCircles(set.regions(), fallback, part, countries, edges));
        boolean complete = edges.size() == part.length * (part.length - 1);
        return new Network(part.length, edges, complete && !routed && countries.crossDirectly());
    }

    private static int partOf(int[] part, int region) {
        int root = region;
        while (part[root] != root) {
            part[root] = part[part[root]];
            root = part[root];
        }
        return root;
    }

    private static void addGreatCircles(
            List<RegionDescriptor> regions,
            FallbackDescriptor fallback,
            int[] part,
            Countries countries,
            List<Edge> edges) {
        for (int one = 0; one < part.length; one++) {
            for (int other = one + 1; other < part.length; other++) {
                RegionDescriptor first = regions.get(one);
                RegionDescriptor second = regions.get(other);
                if (partOf(part, one) != partOf(part, other) && isPlaced(first) && isPlaced(second)) {
                    double km = fallback.detour()
                            * GreatCircle.km(
                                    first.latitude().getAsDouble(),
                                    first.longitude().getAsDouble(),
                                    second.latitude().getAsDouble(),
                                    second.longitude().getAsDouble());
                    double freight = fallback.costPerTonneKm() * km + fallback.handlingPerTonne();
                    double hours = km / fallback.speedKmPerHour();
                    edges.add(Edge.of(one, other, km, freight, hours, countries));
                    edges.add(Edge.of(other, one, km, freight, hours, countries));
                }
            }
        }
    }

    private static boolean isPlaced(RegionDescriptor region) {
        return region.latitude().isPresent() && region.longitude().isPresent();
    }

    /** Number of regions. */
    public int regions() {
        return regions;
    }

    /** Number of directed edges. */
    public int edges() {
        return from.length;
    }

    /** Where an edge begins. */
    public int from(int edge) {
        return from[edge];
    }

    /** Where an edge ends. */
    public int to(int edge) {
        return to[edge];
    }

    /** Length of an edge, kilometres. */
    public double km(int edge) {
        return km[edge];
    }

    /** Freight and handling on an edge, money a tonne. */
    public double freight(int edge) {
        return freight[edge];
    }

    /** Hours on an edge, its border included. */
    public double hours(int edge) {
        return hours[edge];
    }

    /** Fee at the border on an edge, money a shipment; 0 where it crosses none. */
    public double fee(int edge) {
        return fee[edge];
    }

    /** Whether an edge crosses from one country to another. */
    public boolean crossesBorder(int edge) {
        return border[edge];
    }

    /**
     * Whether the edge between two regions is always the cheapest way between them: where all goods travel along great
     * circles and no border is worth a detour.
     */
    public boolean isDirect() {
        return direct;
    }

    /** What a unit of goods pays on every edge, money. */
    public double[] costs(Goods goods) {
        double[] costs = new double[from.length];
        Arrays.setAll(costs, edge -> goods.pays(freight[edge], fee[edge], hours[edge]));
        return costs;
    }

    /** Whether another network has the same edges in the same order, whatever they cost. */
    public boolean hasShapeOf(Network other) {
        return regions == other.regions && Arrays.equals(from, other.from) && Arrays.equals(to, other.to);
    }

    int[] tails() {
        return from;
    }

    int[] heads() {
        return to;
    }
}
