package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.PooledLink;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SharedLinks;
import org.fragmenta.instance.SiteCost;
import org.fragmenta.instance.SiteGroup;

/** Instances whose optimum follows from another's, and larger ones. */
final class Transformed {
    private final Instance instance;
    private final DoubleUnaryOperator money;
    private final int[] regions;

    private Transformed(Instance instance, DoubleUnaryOperator money, int[] regions) {
        this.instance = instance;
        this.money = money;
        this.regions = regions;
    }

    /** All costs times a factor. */
    static Instance scaled(Instance instance, double factor) {
        int[] same = IntStream.range(0, instance.regions()).toArray();
        return new Transformed(instance, cost -> factor * cost, same).apply();
    }

    /** The regions in the opposite order. */
    static Instance reversed(Instance instance) {
        int last = instance.regions() - 1;
        int[] turned =
                IntStream.rangeClosed(0, last).map(region -> last - region).toArray();
        return new Transformed(instance, cost -> cost, turned).apply();
    }

    /** Each block dearer everywhere, the second by twice as much as the first, and so on. */
    static Instance dearer(Instance instance, double more) {
        double[][] costs = new double[instance.blocks()][instance.regions()];
        for (int block = 0; block < costs.length; block++) {
            for (int region = 0; region < costs[block].length; region++) {
                costs[block][region] = instance.blockCost(block)[region] + more * (block + 1);
            }
        }
        return new Instance(instance.regions(), costs, instance.links(), instance.shared());
    }

    /** A tree over regions on a plane, with agglomeration that a few regions share. */
    static Instance large(long seed, int blocks, int regions) {
        Random random = new Random(seed);
        double[][] costs = new double[blocks][regions];
        Arrays.stream(costs).forEach(row -> Arrays.setAll(row, region -> 50 + 50 * random.nextDouble()));
        double[] x = random.doubles(regions).toArray();
        double[] y = random.doubles(regions).toArray();
        List<Link> links = new ArrayList<>();
        for (int block = 1; block < blocks; block++) {
            double weight = 20 + 40 * random.nextDouble();
            double[] cells = new double[regions * regions];
            for (int cell = 0; cell < cells.length; cell++) {
                int from = cell / regions;
                int to = cell % regions;
                cells[cell] = from == to ? 0 : 5 + weight * Math.hypot(x[from] - x[to], y[from] - y[to]);
            }
            links.add(new Link(random.nextInt(block), block, DenseLinkCost.ofRows(regions, cells)));
        }
        double[][] byRegion = new double[regions][blocks + 1];
        for (double[] row : byRegion) {
            double alpha = 3 + 3 * random.nextDouble();
            Arrays.setAll(row, count -> count * (0.5 * count * count - alpha * count));
        }
        List<Integer> all = IntStream.range(0, blocks).boxed().toList();
        SiteGroup group = new SiteGroup("region", all, List.of(), new CountCost(byRegion));
        return new Instance(regions, costs, links, new Shared(List.of(group), List.of(), List.of(), List.of()));
    }

    /** Blocks of one place each. */
    static Instance crowded(int blocks, int places) {
        double[] capacity = new double[places];
        Arrays.fill(capacity, 1);
        double[][] load = new double[blocks][places];
        Arrays.stream(load).forEach(row -> Arrays.fill(row, 1));
        List<Integer> all = IntStream.range(0, blocks).boxed().toList();
        SiteGroup group = new SiteGroup("capacity", all, List.of(), new LoadCost(new double[places], capacity, load));
        return new Instance(
                places,
                new double[blocks][places],
                List.of(),
                new Shared(List.of(group), List.of(), List.of(), List.of()));
    }

    /** As many blocks as places on a grid, one a place, all linked, with flows of 0 to 9 times the steps between places. */
    static Instance grid(long seed, int rows, int columns) {
        Random random = new Random(seed);
        int size = rows * columns;
        Instance crowded = crowded(size, size);
        List<Link> links = new ArrayList<>();
        for (int to = 1; to < size; to++) {
            for (int from = 0; from < to; from++) {
                int flow = random.nextInt(10);
                double[] cells = new double[size * size];
                Arrays.setAll(
                        cells,
                        cell -> flow
                                * (Math.abs(cell / size / columns - cell % size / columns)
                                        + Math.abs(cell / size % columns - cell % size % columns)));
                links.add(new Link(from, to, DenseLinkCost.ofRows(size, cells)));
            }
        }
        return new Instance(size, new double[size][size], links, crowded.shared());
    }

    private Instance apply() {
        double[][] costs = new double[instance.blocks()][];
        Arrays.setAll(costs, block -> row(instance.blockCost(block), money));
        Shared shared = instance.shared();
        return new Instance(
                regions.length,
                costs,
                instance.links().stream()
                        .map(link -> new Link(link.from(), link.to(), table(link.cost())))
                        .toList(),
                new Shared(
                        shared.groups().stream()
                                .map(group ->
                                        new SiteGroup(group.id(), group.blocks(), group.pools(), cost(group.cost())))
                                .toList(),
                        shared.pooledLinks().stream()
                                .map(link ->
                                        new PooledLink(link.id(), link.block(), link.pool(), table(link.opening())))
                                .toList(),
                        shared.sharedLinks().stream()
                                .map(service ->
                                        new SharedLinks(service.id(), service.links(), table(service.opening())))
                                .toList(),
                        shared.divisible()));
    }

    private double[] row(double[] row, DoubleUnaryOperator change) {
        return Arrays.stream(regions)
                .mapToDouble(region -> change.applyAsDouble(row[region]))
                .toArray();
    }

    private SiteCost cost(SiteCost cost) {
        if (cost instanceof CountCost counts) {
            return new CountCost(Arrays.stream(regions)
                    .mapToObj(region ->
                            Arrays.stream(counts.byRegion()[region]).map(money).toArray())
                    .toArray(double[][]::new));
        }
        LoadCost loads = (LoadCost) cost;
        return new LoadCost(
                row(loads.opening(), money),
                row(loads.capacity(), load -> load),
                Arrays.stream(loads.load()).map(load -> row(load, each -> each)).toArray(double[][]::new));
    }

    private LinkCost table(LinkCost cost) {
        double[] cells = new double[regions.length * regions.length];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = money.applyAsDouble(cost.at(regions[cell / regions.length], regions[cell % regions.length]));
        }
        return DenseLinkCost.ofRows(regions.length, cells);
    }
}
