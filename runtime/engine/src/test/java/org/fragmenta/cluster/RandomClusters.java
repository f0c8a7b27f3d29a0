package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.EffectKind;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.NeighbourDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.descriptor.TableUse;

/** Small studies of clusters with random numbers; the numbers are kept for a test to compute with by itself. */
final class RandomClusters {
    final int regions;
    final int kinds;
    final int firms;
    final double[][] production;
    final double[][] distance;
    final double[][][] link;
    final double[] company;
    final double[] crowding;
    final int[] incumbents;
    final double spillover;
    final double rent;
    final double movingCost;

    RandomClusters(SplittableRandom random, int regions, int kinds, int firms, boolean symmetric) {
        this.regions = regions;
        this.kinds = kinds;
        this.firms = firms;
        production = table(random, kinds, regions, 20, 30);
        distance = table(random, regions, regions, 1, 9);
        link = new double[kinds][][];
        for (int kind = 1; kind < kinds; kind++) {
            link[kind] = table(random, regions, regions, 0, 6);
        }
        company = random.doubles(regions, 0, 3).toArray();
        crowding = random.doubles(regions, 0, 1).toArray();
        incumbents = random.ints(regions, 0, 4).toArray();
        spillover = random.nextDouble(2);
        rent = random.nextDouble(2);
        movingCost = random.nextDouble(1);
        for (int region = 0; region < regions; region++) {
            distance[region][region] = 0;
            for (int other = 0; symmetric && other < region; other++) {
                distance[region][other] = distance[other][region];
            }
        }
    }

    private static double[][] table(SplittableRandom random, int rows, int columns, double from, double to) {
        double[][] table = new double[rows][];
        for (int row = 0; row < rows; row++) {
            table[row] = random.doubles(columns, from, to).toArray();
        }
        return table;
    }

    ModelDescriptor model() {
        List<RegionDescriptor> places = new ArrayList<>();
        List<ClusterSite> sites = new ArrayList<>();
        for (int region = 0; region < regions; region++) {
            places.add(RegionDescriptor.bare("r" + region)
                    .withSite(new SiteFacts(
                            0, OptionalDouble.empty(), company[region], crowding[region], Optional.empty())));
            sites.add(ClusterSite.of("r" + region).withIncumbents(incumbents[region]));
        }
        List<BlockDescriptor> blocks = new ArrayList<>();
        List<LinkDescriptor> links = new ArrayList<>();
        List<CostTable> tables = new ArrayList<>();
        tables.add(costs("Distance", distance));
        CostRow free = CostRow.of(new double[regions]);
        for (int kind = 0; kind < kinds; kind++) {
            blocks.add(BlockDescriptor.ofRows("b" + kind, free, CostRow.of(production[kind])));
            if (kind > 0) {
                tables.add(costs("Link" + kind, link[kind]));
                links.add(new LinkDescriptor(
                        "l" + kind,
                        "l" + kind,
                        "b" + (kind - 1),
                        "b" + kind,
                        1,
                        0,
                        0,
                        1,
                        0,
                        0,
                        true,
                        Optional.empty(),
                        Optional.of(new TableUse("Link" + kind, 1)),
                        Optional.empty(),
                        false,
                        ""));
            }
        }
        ModelDescriptor plain = new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Random",
                "Random",
                "USD",
                Period.YEAR,
                1,
                new EconomyDescriptor(0.1, 0, 0, 1),
                new RegionSetDescriptor(
                        "Random", "1", "USD", places, List.of(), List.of(), List.of(), List.of(), Optional.empty()),
                blocks,
                links,
                List.of(),
                tables,
                List.of(),
                List.of(),
                List.of());
        double annuity = plain.economy().annuityFactor(blocks.get(0).lifeYears());
        return ModelRules.require(plain.with(Optional.of(new ClusterDescriptor(
                "r0",
                firms,
                movingCost / annuity,
                Optional.of(new TableUse("Distance", 1)),
                false,
                List.of(new NeighbourDescriptor("r0", "r1")),
                sites,
                List.of(
                        new EffectDescriptor(EffectKind.SPILLOVER, spillover, 1, 3),
                        new EffectDescriptor(EffectKind.RENTS, rent, 1.5, 4)),
                Optional.empty(),
                Optional.empty()))));
    }

    private static CostTable costs(String id, double[][] rows) {
        return new CostTable(
                id,
                IntStream.range(0, rows.length)
                        .mapToObj(row -> CostRow.of(rows[row]))
                        .toList());
    }

    /** What a plant costs, from the formulas of the theory alone. */
    double cost(int[] place, int plant) {
        int kind = plant % kinds;
        int region = place[plant];
        int[] count = counts(place);
        double cost = production[kind][region]
                + crowding[region] / 2 * count[region] * count[region]
                - company[region] * count[region]
                + rent * Math.pow(count[region] / 4.0, 1.5);
        for (int other = 0; other < regions; other++) {
            cost -= spillover * count[other] * Math.exp(-distance[region][other] / 3);
        }
        if (kind > 0) {
            cost += link[kind][place[plant - 1]][region];
        }
        if (kind < kinds - 1) {
            cost += link[kind + 1][region][place[plant + 1]];
        }
        return cost;
    }

    int[] counts(int[] place) {
        int[] count = incumbents.clone();
        for (int region : place) {
            count[region]++;
        }
        return count;
    }

    /** Whether no plant gains by moving alone. */
    boolean isNash(int[] place) {
        for (int plant = 0; plant < place.length; plant++) {
            double stays = cost(place, plant);
            int[] moved = place.clone();
            for (int region = 0; region < regions; region++) {
                moved[plant] = region;
                if (region != place[plant] && cost(moved, plant) + movingCost < stays - 1e-9 * Math.max(1, stays)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Every placement of all plants. */
    List<int[]> placements() {
        List<int[]> all = new ArrayList<>(List.of(new int[0]));
        for (int plant = 0; plant < firms * kinds; plant++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] each : all) {
                for (int region = 0; region < regions; region++) {
                    int[] next = Arrays.copyOf(each, each.length + 1);
                    next[each.length] = region;
                    longer.add(next);
                }
            }
            all = longer;
        }
        return Collections.unmodifiableList(all);
    }
}
