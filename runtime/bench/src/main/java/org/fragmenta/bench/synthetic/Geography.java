package org.fragmenta.bench.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.Mode;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;

/**
 * Regions scattered over a plane, countries around random capitals, and a sparse road network. Countries differ in
 * development: with it rise wages, rents and capability, and skill and capital become cheaper beside plain labour, so
 * that no region is best at everything.
 *
 * <p>The network is the shortest spanning tree and then the shortest further roads, up to 1.3 roads a region. A road
 * carries goods both ways, so that makes 2.6 edges a region. There are borders but no tariffs: a tariff goes by origin
 * and destination, and the network-flow form in which other solvers do best has no place for it.
 */
final class Geography {
    private static final double ROADS_PER_REGION = 1.3;
    private static final double FIRST_RADIUS = 1.5;
    private static final int REGIONS_PER_COUNTRY = 8;
    private static final double SIDE_KM = 2_000;
    private static final double KM_PER_DEGREE = 111.2;
    private static final double DETOUR = 1.2;
    private static final double KM_PER_HOUR = 40;
    private static final String SOURCE = "random";

    private final SplittableRandom random;
    private final double[] east;
    private final double[] north;

    private Geography(int regions, SplittableRandom random) {
        this.random = random;
        east = uniform(regions, SIDE_KM);
        north = uniform(regions, SIDE_KM);
    }

    /** A region set with some number of regions. */
    static RegionSetDescriptor regionSet(int regions, SplittableRandom random) {
        return new Geography(regions, random).regionSet();
    }

    private RegionSetDescriptor regionSet() {
        int capitals = Math.max(3, (east.length + REGIONS_PER_COUNTRY - 1) / REGIONS_PER_COUNTRY);
        List<CountryDescriptor> countries = new ArrayList<>();
        double[] development = uniform(capitals, 1);
        for (int country = 0; country < capitals; country++) {
            String id = "C" + country;
            countries.add(new CountryDescriptor(
                    id, id, 0, between(2, 12), between(1, 6), between(50, 250), between(50, 150), SOURCE));
        }
        double[] capitalEast = uniform(capitals, SIDE_KM);
        double[] capitalNorth = uniform(capitals, SIDE_KM);
        List<RegionDescriptor> regions = new ArrayList<>();
        for (int region = 0; region < east.length; region++) {
            int country = nearest(region, capitalEast, capitalNorth);
            regions.add(region(region, countries.get(country).id(), development[country]));
        }
        return new RegionSetDescriptor(
                "Plane" + east.length, "", "USD", regions, countries, routes(), List.of(), List.of(), Optional.empty());
    }

    private RegionDescriptor region(int region, String country, double development) {
        String id = regionId(region, east.length);
        double wage = 0.8 * Math.pow(10, development) * between(0.6, 1.6);
        return new RegionDescriptor(
                id,
                id,
                country,
                OptionalDouble.of(wage),
                OptionalDouble.of(wage * (3.5 - 2 * development) * between(0.6, 1.6)),
                OptionalDouble.of((1 + 4 * development) * between(0.4, 2.5)),
                OptionalDouble.of(0.20 - 0.10 * development + between(-0.05, 0.05)),
                0.7 + 0.3 * development,
                OptionalDouble.of(between(0.03, 0.2)),
                0,
                0,
                OptionalDouble.of(0.2 + 0.6 * development + between(-0.1, 0.2)),
                between(0.6, 1.6),
                OptionalDouble.of(north[region] / KM_PER_DEGREE),
                OptionalDouble.of(95 + east[region] / KM_PER_DEGREE),
                SOURCE);
    }

    static String regionId(int region, int regions) {
        int digits = Integer.toString(regions - 1).length();
        return String.format(Locale.ROOT, "R%0" + digits + "d", region);
    }

    private List<RouteDescriptor> routes() {
        List<int[]> pairs = new ArrayList<>(spanningTree());
        Set<Long> taken = new HashSet<>();
        pairs.forEach(pair -> taken.add(key(pair)));
        int wanted = (int) Math.round(ROADS_PER_REGION * east.length);
        double radius = FIRST_RADIUS * SIDE_KM / Math.sqrt(east.length);
        while (pairs.size() < wanted && radius < 2 * SIDE_KM) {
            for (int[] pair : nearPairs(radius)) {
                if (pairs.size() < wanted && taken.add(key(pair))) {
                    pairs.add(pair);
                }
            }
            radius *= 2;
        }
        return pairs.stream().map(this::route).toList();
    }

    /** All pairs within a distance, nearest first: those of a whole large plane would not fit into memory. */
    private List<int[]> nearPairs(double radius) {
        List<int[]> near = new ArrayList<>();
        for (int one = 0; one < east.length; one++) {
            for (int other = one + 1; other < east.length; other++) {
                if (Math.abs(north[one] - north[other]) <= radius && distance(one, other) <= radius) {
                    near.add(new int[] {one, other});
                }
            }
        }
        near.sort(Comparator.comparingDouble(pair -> distance(pair[0], pair[1])));
        return near;
    }

    private RouteDescriptor route(int[] pair) {
        String from = regionId(pair[0], east.length);
        String to = regionId(pair[1], east.length);
        double km = DETOUR * distance(pair[0], pair[1]);
        return new RouteDescriptor(
                from + to, from, to, Mode.ROAD, "", km, km / KM_PER_HOUR, between(0.05, 0.12), between(2, 6), SOURCE);
    }

    /** Prim's algorithm on the complete graph. */
    private List<int[]> spanningTree() {
        List<int[]> tree = new ArrayList<>();
        int[] nearest = new int[east.length];
        boolean[] reached = new boolean[east.length];
        reached[0] = true;
        for (int size = 1; size < east.length; size++) {
            int next = -1;
            for (int region = 0; region < east.length; region++) {
                if (!reached[region]
                        && (next < 0 || distance(region, nearest[region]) < distance(next, nearest[next]))) {
                    next = region;
                }
            }
            reached[next] = true;
            tree.add(new int[] {Math.min(next, nearest[next]), Math.max(next, nearest[next])});
            for (int region = 0; region < east.length; region++) {
                if (distance(region, next) < distance(region, nearest[region])) {
                    nearest[region] = next;
                }
            }
        }
        return tree;
    }

    private int nearest(int region, double[] capitalEast, double[] capitalNorth) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int country = 0; country < capitalEast.length; country++) {
            double distance = Math.hypot(east[region] - capitalEast[country], north[region] - capitalNorth[country]);
            if (distance < least) {
                least = distance;
                nearest = country;
            }
        }
        return nearest;
    }

    private long key(int[] pair) {
        return (long) pair[0] * east.length + pair[1];
    }

    private double distance(int one, int other) {
        return Math.hypot(east[one] - east[other], north[one] - north[other]);
    }

    private double[] uniform(int size, double bound) {
        return random.doubles(size, 0, bound).toArray();
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
