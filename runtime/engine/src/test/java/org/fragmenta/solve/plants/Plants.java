package org.fragmenta.solve.plants;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SiteGroup;

/** Facility location as instances: given numbers, and random ones of every kind. */
final class Plants {
    static final double NEVER = Double.POSITIVE_INFINITY;

    private Plants() {}

    /** One group without capacities. */
    static Instance uncapacitated(double[] opening, double[][] cost) {
        double[][] counts = new double[opening.length][cost.length + 1];
        for (int site = 0; site < opening.length; site++) {
            Arrays.fill(counts[site], 1, counts[site].length, opening[site]);
        }
        return instance(
                opening.length, cost, List.of(group("Plant", 0, cost.length, new CountCost(counts))), List.of());
    }

    /** One group with capacities. */
    static Instance capacitated(
            double[] opening, double[] capacity, double[] load, double[][] cost, List<Integer> divisible) {
        double[][] loads = new double[load.length][opening.length];
        for (int customer = 0; customer < load.length; customer++) {
            Arrays.fill(loads[customer], load[customer]);
        }
        LoadCost shared = new LoadCost(opening, capacity, loads);
        return instance(opening.length, cost, List.of(group("Plant", 0, cost.length, shared)), divisible);
    }

    static SiteGroup group(String id, int first, int behind, org.fragmenta.instance.SiteCost cost) {
        return new SiteGroup(id, IntStream.range(first, behind).boxed().toList(), List.of(), cost);
    }

    static Instance instance(int regions, double[][] cost, List<SiteGroup> groups, List<Integer> divisible) {
        return new Instance(regions, cost, List.of(), new Shared(groups, List.of(), List.of(), divisible));
    }

    /**
     * Small random instances: one to three groups; costs whole or broken, often equal or 0; some regions impossible; with
     * and without capacities, which may be too small; customers whole, divisible or both.
     */
    static Instance random(Random random) {
        int regions = 1 + random.nextInt(5);
        int blocks = 1 + random.nextInt(6);
        double[][] cost = costs(random, blocks, regions);
        int groups = 1 + random.nextInt(Math.min(3, blocks));
        List<SiteGroup> list = new java.util.ArrayList<>();
        List<Integer> divisible = new java.util.ArrayList<>();
        for (int at = 0; at < groups; at++) {
            int first = at * blocks / groups;
            int behind = (at + 1) * blocks / groups;
            boolean counts = random.nextInt(3) == 0;
            list.add(group(
                    "Plant" + at,
                    first,
                    behind,
                    counts ? counts(random, regions, behind - first) : loads(random, regions, behind - first)));
            int kind = random.nextInt(3);
            for (int block = first; block < behind && !counts; block++) {
                if (kind == 1 || kind == 2 && random.nextBoolean()) {
                    divisible.add(block);
                }
            }
        }
        return instance(regions, cost, list, divisible);
    }

    static double[][] costs(Random random, int blocks, int regions) {
        int range = random.nextBoolean() ? 4 : 60;
        boolean broken = random.nextInt(3) == 0;
        double impossible = random.nextInt(3) * 0.15;
        double[][] cost = new double[blocks][regions];
        for (double[] row : cost) {
            for (int region = 0; region < regions; region++) {
                double whole = random.nextInt(range);
                row[region] = random.nextDouble() < impossible ? NEVER : whole + (broken ? random.nextDouble() : 0);
            }
        }
        return cost;
    }

    private static CountCost counts(Random random, int regions, int members) {
        double[][] counts = new double[regions][];
        int places = random.nextBoolean() ? members : 1 + random.nextInt(members);
        for (double[] row; regions > 0; regions--) {
            row = new double[places + 1];
            Arrays.fill(row, 1, row.length, random.nextInt(8) == 0 ? NEVER : random.nextInt(40));
            counts[regions - 1] = row;
        }
        return new CountCost(counts);
    }

    private static LoadCost loads(Random random, int regions, int members) {
        double[] opening = random.doubles(regions, 0, 40).map(Math::floor).toArray();
        double[] capacity =
                random.doubles(regions, 0, 5 + 3 * members).map(Math::floor).toArray();
        if (random.nextInt(4) == 0) {
            Arrays.fill(capacity, NEVER);
        }
        boolean broken = random.nextInt(3) == 0;
        double[][] load = new double[members][regions];
        for (double[] row : load) {
            Arrays.fill(row, random.nextInt(6) + (broken ? random.nextDouble() : 0));
        }
        return new LoadCost(opening, capacity, load);
    }
}
