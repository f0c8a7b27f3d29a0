package org.fragmenta.bench.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SiteGroup;

/**
 * Sets of random facility-location problems: blocks are the customers, regions the sites, and every region costs
 * something to open.
 *
 * <p>B, C, D and E follow the description of Bilde and Krarup (1977, Annals of Discrete Mathematics 1, p. 79-97): what a
 * customer costs at a site is a whole number from 0 to 999, without geometry. In D and E all sites cost the same to open,
 * 1,000 in the first problem, 10,000 in the tenth.
 */
public enum FacilitySet {
    /**
     * The shape of the larger warehouse problems of the OR-Library (Beasley 1990, JORS 41(11), p. 1069-1072): a site in
     * every one of 50 towns on a plane, which all cost the same to open but one that is free; a town is served at demand
     * times distance.
     */
    OR_LIBRARY("OR-Library shape", 50, 50) {
        @Override
        double[] opening(long seed, SplittableRandom random) {
            double[] cost = new double[sites()];
            Arrays.fill(cost, OPENINGS[Math.floorMod(seed - 1, OPENINGS.length)]);
            cost[random.nextInt(cost.length)] = 0;
            return cost;
        }

        @Override
        double[][] serving(SplittableRandom random) {
            double[] east = random.doubles(sites(), 0, SIDE).toArray();
            double[] north = random.doubles(sites(), 0, SIDE).toArray();
            double[][] cost = new double[customers()][sites()];
            for (int customer = 0; customer < cost.length; customer++) {
                double demand = Math.exp(3 + 1.2 * (random.nextDouble() + random.nextDouble() - 1));
                for (int site = 0; site < cost[customer].length; site++) {
                    cost[customer][site] =
                            demand * Math.hypot(east[customer] - east[site], north[customer] - north[site]);
                }
            }
            return cost;
        }
    },
    /** 50 sites that cost 1,000 to 10,000 to open, 100 customers. */
    B("B", 50, 100) {
        @Override
        double[] opening(long seed, SplittableRandom random) {
            return whole(sites(), () -> random.nextInt(1_000, 10_001));
        }
    },
    /** 50 sites that cost 1,000 to 2,000 to open, 100 customers. */
    C("C", 50, 100) {
        @Override
        double[] opening(long seed, SplittableRandom random) {
            return whole(sites(), () -> random.nextInt(1_000, 2_001));
        }
    },
    /** 30 sites, 80 customers. */
    D("D", 30, 80) {
        @Override
        double[] opening(long seed, SplittableRandom random) {
            return whole(sites(), () -> step(seed));
        }
    },
    /** 50 sites, 100 customers. */
    E("E", 50, 100) {
        @Override
        double[] opening(long seed, SplittableRandom random) {
            return whole(sites(), () -> step(seed));
        }
    };

    private static final double[] OPENINGS = {7_500, 12_500, 17_500, 25_000};
    private static final double SIDE = 2_000;
    private static final int STEPS = 10;

    private final String label;
    private final int sites;
    private final int customers;

    FacilitySet(String label, int sites, int customers) {
        this.label = label;
        this.sites = sites;
        this.customers = customers;
    }

    /** The name that reports print. */
    public String label() {
        return label;
    }

    /** Number of sites. */
    public int sites() {
        return sites;
    }

    /** Number of customers. */
    public int customers() {
        return customers;
    }

    /** What sites cost to open. */
    abstract double[] opening(long seed, SplittableRandom random);

    /** What customers cost at sites. */
    double[][] serving(SplittableRandom random) {
        double[][] cost = new double[customers][];
        Arrays.setAll(cost, customer -> whole(sites, () -> random.nextInt(1_000)));
        return cost;
    }

    /** The problem of one seed, the same on every machine. */
    public Instance instance(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] opening = opening(seed, random.split());
        double[] capacity = new double[sites];
        Arrays.fill(capacity, Double.POSITIVE_INFINITY);
        SiteGroup plants = new SiteGroup(
                "plants",
                IntStream.range(0, customers).boxed().toList(),
                List.of(),
                new LoadCost(opening, capacity, new double[customers][sites]));
        return new Instance(
                sites,
                serving(random.split()),
                List.of(),
                new Shared(List.of(plants), List.of(), List.of(), List.of()));
    }

    private static double[] whole(int size, IntSupplier number) {
        return IntStream.range(0, size)
                .mapToDouble(position -> number.getAsInt())
                .toArray();
    }

    private static int step(long seed) {
        return 1_000 * (1 + Math.floorMod(seed - 1, STEPS));
    }
}
