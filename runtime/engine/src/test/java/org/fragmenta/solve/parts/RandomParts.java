package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
import org.fragmenta.solve.RandomInstances;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;

/** Seeded instances with every combination of shared parts on block graphs of every shape. */
public final class RandomParts {
    private final Random random;
    private final Instance plain;
    private final boolean tight;
    private final List<SiteGroup> groups = new ArrayList<>();
    private final List<PooledLink> pooledLinks = new ArrayList<>();
    private final List<SharedLinks> services = new ArrayList<>();

    private RandomParts(Random random, Instance plain, boolean tight) {
        this.random = random;
        this.plain = plain;
        this.tight = tight;
    }

    /** A few blocks and regions; shape, temper and parts follow from the seed. */
    public static Instance small(long seed) {
        Random random = new Random(seed);
        Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
        Temper temper = new Temper[] {Temper.REAL, Temper.SMALL_INTEGERS, Temper.SPARSE}[random.nextInt(3)];
        return new RandomParts(random, RandomInstances.small(seed, shape, temper), random.nextInt(3) == 0).instance();
    }

    /** Three blocks and many regions, most of which no good plan uses. */
    static Instance wide(long seed) {
        Random random = new Random(seed);
        Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
        Instance plain = RandomInstances.sized(seed, shape, Temper.REAL, 3, 12 + random.nextInt(4));
        return new RandomParts(random, plain, false).instance();
    }

    /** Blocks that each have a region of their own, densely linked, with small costs so that many plans tie. */
    static Instance exclusive(long seed) {
        Random random = new Random(seed);
        int blocks = 3 + random.nextInt(3);
        int regions = blocks + random.nextInt(3);
        double[][] costs = new double[blocks][regions];
        boolean own = random.nextBoolean();
        for (double[] row : costs) {
            Arrays.setAll(
                    row, region -> random.nextInt(15) == 0 ? Double.POSITIVE_INFINITY : own ? random.nextInt(9) : 0);
        }
        List<Link> links = new ArrayList<>();
        for (int to = 1; to < blocks; to++) {
            for (int from = 0; from < to; from++) {
                if (random.nextInt(4) > 0) {
                    double[] cells = new double[regions * regions];
                    Arrays.setAll(
                            cells, cell -> random.nextInt(20) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(12));
                    links.add(new Link(from, to, DenseLinkCost.ofRows(regions, cells)));
                }
            }
        }
        RandomParts parts = new RandomParts(random, new Instance(regions, costs, links), false);
        List<Integer> all = IntStream.range(0, blocks).boxed().toList();
        double[][] loads = new double[blocks][regions];
        Arrays.stream(loads).forEach(row -> Arrays.fill(row, 2));
        double[] capacity = new double[regions];
        Arrays.setAll(capacity, region -> 2 + random.nextInt(2));
        double[] opening = new double[regions];
        Arrays.setAll(opening, region -> random.nextInt(6));
        parts.groups.add(new SiteGroup("one", all, List.of(), new LoadCost(opening, capacity, loads)));
        if (random.nextInt(3) == 0) {
            parts.groups.add(new SiteGroup("region", all.subList(1, blocks), List.of(), parts.cost(blocks - 1, false)));
        }
        if (random.nextInt(3) == 0 && links.size() > 1) {
            parts.service();
        }
        return new Instance(regions, costs, links, new Shared(parts.groups, List.of(), parts.services, List.of()));
    }

    /** The same with blocks that may be divided over the plants of a pool. */
    public static Instance divided(long seed) {
        Random random = new Random(seed);
        Shape shape = Shape.values()[1 + random.nextInt(Shape.values().length - 1)];
        Temper temper = random.nextBoolean() ? Temper.REAL : Temper.SPARSE;
        Instance plain = RandomInstances.sized(seed, shape, temper, 3 + random.nextInt(2), 1 + random.nextInt(3));
        return new RandomParts(random, plain, random.nextInt(3) == 0).withDivision();
    }

    private Instance withDivision() {
        List<Integer> pool = new ArrayList<>();
        List<Integer> divisible = new ArrayList<>();
        for (int block = 1; block < plain.blocks(); block++) {
            int own = block;
            if (random.nextInt(4) > 0 || pool.isEmpty()) {
                pool.add(block);
                boolean linked = plain.links().stream()
                        .anyMatch(link -> (link.from() == own && divisible.contains(link.to()))
                                || (link.to() == own && divisible.contains(link.from())));
                if (!linked && random.nextInt(4) > 0) {
                    divisible.add(block);
                }
            }
        }
        LoadCost cost = (LoadCost) cost(pool.size(), true);
        for (double[] load : cost.load()) {
            Arrays.fill(load, 1 + random.nextInt(4));
        }
        groups.add(new SiteGroup("pool", pool, List.of(), cost));
        if (random.nextBoolean()) {
            pooledLinks.add(new PooledLink("parts", 0, 0, table(false)));
        }
        if (random.nextBoolean()) {
            // Company must not pay: the least share of a plant would do, and there is no least one.
            groups.add(new SiteGroup("region", List.of(0), List.of(0), rising(cost(2, random.nextInt(3) == 0))));
        }
        double[][] costs = new double[plain.blocks()][];
        Arrays.setAll(costs, plain::blockCost);
        return new Instance(
                plain.regions(), costs, plain.links(), new Shared(groups, pooledLinks, List.of(), divisible));
    }

    private Instance instance() {
        if (random.nextBoolean() && plain.blocks() > 2) {
            pool();
        }
        if (random.nextInt(3) > 0 || groups.isEmpty()) {
            group("region", random.nextInt(3) == 0);
        }
        if (random.nextInt(3) == 0) {
            group("capacity", true);
        }
        if (random.nextBoolean() && plain.links().size() > 1) {
            service();
        }
        double[][] costs = new double[plain.blocks()][];
        Arrays.setAll(costs, plain::blockCost);
        return new Instance(
                plain.regions(), costs, plain.links(), new Shared(groups, pooledLinks, services, List.of()));
    }

    private void pool() {
        int size = 2 + random.nextInt(plain.blocks() - 2);
        List<Integer> blocks = new ArrayList<>();
        for (int block = plain.blocks() - size; block < plain.blocks(); block++) {
            blocks.add(block);
        }
        groups.add(new SiteGroup("pool", blocks, List.of(), cost(blocks.size(), random.nextBoolean())));
        if (random.nextBoolean()) {
            pooledLinks.add(new PooledLink("parts", 0, 0, table(false)));
        }
    }

    private void group(String id, boolean load) {
        List<Integer> pools = new ArrayList<>();
        List<Integer> blocks = new ArrayList<>();
        boolean overPool = !groups.isEmpty() && groups.get(0).id().equals("pool") && random.nextInt(4) > 0;
        if (overPool) {
            pools.add(0);
        }
        for (int block = 0; block < plain.blocks(); block++) {
            boolean pooled = overPool && groups.get(0).blocks().contains(block);
            if (!pooled && random.nextInt(6) > 0) {
                blocks.add(block);
            }
        }
        if (blocks.size() + pools.size() > 0) {
            groups.add(new SiteGroup(id, blocks, pools, cost(blocks.size() + pools.size(), load)));
        }
    }

    private SiteCost cost(int members, boolean load) {
        int regions = plain.regions();
        if (load) {
            double[] opening = new double[regions];
            double[] capacity = new double[regions];
            double[][] loads = new double[members][regions];
            for (int region = 0; region < regions; region++) {
                opening[region] = random.nextInt(3) == 0 ? 0 : random.nextInt(12);
                capacity[region] = random.nextInt(4) == 0
                        ? Double.POSITIVE_INFINITY
                        : random.nextInt(tight ? 3 : 2 * members) + (tight ? 0 : 1);
                for (int member = 0; member < members; member++) {
                    loads[member][region] = random.nextInt(3);
                }
            }
            return new LoadCost(opening, capacity, loads);
        }
        double[][] byRegion = new double[regions][];
        for (int region = 0; region < regions; region++) {
            byRegion[region] = countRow(members);
        }
        return new CountCost(byRegion);
    }

    private static SiteCost rising(SiteCost cost) {
        if (cost instanceof CountCost counts) {
            for (double[] row : counts.byRegion()) {
                for (int count = 1; count < row.length; count++) {
                    row[count] = Math.max(row[count], row[count - 1]);
                }
            }
        }
        return cost;
    }

    private double[] countRow(int members) {
        double[] row = new double[members + 1];
        int kind = random.nextInt(5);
        double entry = random.nextInt(15);
        double alpha = random.nextInt(4);
        double gamma = random.nextInt(3);
        int most = tight ? 1 + random.nextInt(2) : 1 + random.nextInt(members + 1);
        for (int count = 1; count <= members; count++) {
            row[count] = switch (kind) {
                case 0 -> entry;
                case 1 -> entry + count * (gamma / 2 * count * count - alpha * count);
                case 2 -> count <= most ? 0 : Double.POSITIVE_INFINITY;
                case 3 -> random.nextInt(20) - 8;
                default -> random.nextInt(6) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(20);
            };
        }
        return kind == 4 && random.nextBoolean() ? Arrays.copyOf(row, 1 + random.nextInt(members)) : row;
    }

    private LinkCost table(boolean symmetric) {
        int regions = plain.regions();
        double[] cells = new double[regions * regions];
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to < from; to++) {
                cells[from * regions + to] = random.nextInt(10) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(8);
                cells[to * regions + from] = symmetric ? cells[from * regions + to] : random.nextInt(8);
            }
        }
        return DenseLinkCost.ofRows(regions, cells);
    }

    private void service() {
        List<Integer> links = new ArrayList<>();
        for (int link = 0; link < plain.links().size(); link++) {
            if (random.nextInt(3) > 0) {
                links.add(link);
            }
        }
        if (!links.isEmpty()) {
            services.add(new SharedLinks("service", links, table(true)));
        }
    }
}
