package org.fragmenta.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
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
import org.fragmenta.instance.SiteGroup;

/**
 * Small random instances with parts that blocks and links share: two or three blocks that stand whole, perhaps two or
 * three copies of a block of several plants, and groups that count or load all of them.
 */
final class SharedInstances {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private final SplittableRandom random;
    private final int regions;
    private final int whole;
    private final int copies;
    private final List<SiteGroup> groups = new ArrayList<>();
    private final List<PooledLink> pooled = new ArrayList<>();
    private final List<SharedLinks> services = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> divisible = new ArrayList<>();

    private SharedInstances(SplittableRandom random) {
        this.random = random;
        regions = 2 + random.nextInt(2);
        whole = 1 + random.nextInt(3);
        copies = random.nextInt(3) == 0 ? 0 : 2;
    }

    private SharedInstances(SplittableRandom random, int more) {
        this.random = random;
        regions = 2 + random.nextInt(1 + more);
        whole = 2 + random.nextInt(1 + more);
        copies = 0;
    }

    static Instance of(long seed) {
        return new SharedInstances(new SplittableRandom(seed)).instance();
    }

    /** Up to four blocks of which no two fit into one region, and what else they may share. */
    static Instance exclusive(long seed) {
        return new SharedInstances(new SplittableRandom(seed), 2).exclusive();
    }

    private Instance exclusive() {
        double[][] costs = new double[whole][];
        Arrays.setAll(costs, block -> row(20, 12));
        for (int link = random.nextInt(2 * whole); link < 2 * whole; link++) {
            int from = random.nextInt(whole);
            int to = random.nextInt(whole);
            if (from != to) {
                links.add(new Link(from, to, pairs(10, 15)));
            }
        }
        if (!links.isEmpty() && random.nextInt(3) == 0) {
            services.add(new SharedLinks("service", List.of(0), symmetric()));
        }
        List<Integer> blocks = IntStream.range(0, whole).boxed().toList();
        List<Integer> some = random.nextInt(3) == 0 ? blocks.subList(0, whole - 1) : blocks;
        double[] openings =
                random.doubles(regions).map(part -> Math.rint(12 * part)).toArray();
        double[][] counts = new double[regions][];
        Arrays.setAll(counts, region -> new double[] {0, openings[region] - 6});
        double[] ones = new double[regions];
        Arrays.fill(ones, 1);
        double[][] loads = new double[whole][];
        Arrays.setAll(loads, block -> ones);
        groups.add(new SiteGroup(
                "one",
                some,
                List.of(),
                random.nextBoolean() ? new CountCost(counts) : new LoadCost(openings, ones, loads)));
        if (random.nextInt(3) == 0) {
            groups.add(new SiteGroup("region", blocks, List.of(), counts(whole)));
        }
        return new Instance(regions, costs, links, new Shared(groups, pooled, services, divisible));
    }

    private Instance instance() {
        double[][] costs = new double[whole + copies][];
        Arrays.setAll(costs, block -> row(20, 8));
        List<Integer> pools = new ArrayList<>();
        if (copies > 0) {
            pools.add(0);
            pool();
        }
        for (int from = 0; from < whole; from++) {
            for (int to = from + 1; to < whole; to++) {
                if (random.nextInt(3) > 0) {
                    links.add(new Link(from, to, pairs(10, 10)));
                }
            }
        }
        if (!links.isEmpty() && random.nextBoolean()) {
            services.add(new SharedLinks(
                    "service", IntStream.range(0, links.size()).boxed().toList(), symmetric()));
        }
        if (copies > 0 && random.nextBoolean()) {
            supply();
        }
        List<Integer> blocks = IntStream.range(0, whole).boxed().toList();
        if (random.nextInt(4) > 0) {
            groups.add(new SiteGroup("region", blocks, pools, counts(whole + pools.size())));
        }
        if (random.nextBoolean()) {
            groups.add(new SiteGroup("capacity", blocks, pools, loads(whole + pools.size(), false)));
        }
        return new Instance(regions, costs, links, new Shared(groups, pooled, services, divisible));
    }

    private void pool() {
        List<Integer> members = IntStream.range(whole, whole + copies).boxed().toList();
        int kind = random.nextInt(3);
        if (kind > 0) {
            members.forEach(kind == 1 ? divisible::add : maybe());
        }
        groups.add(new SiteGroup(
                "pool", members, List.of(), kind == 0 && random.nextBoolean() ? counts(copies) : loads(copies, true)));
    }

    private Consumer<Integer> maybe() {
        return block -> {
            if (random.nextBoolean()) {
                divisible.add(block);
            }
        };
    }

    private void supply() {
        int sender = random.nextInt(whole);
        for (int copy = whole; copy < whole + copies; copy++) {
            links.add(new Link(sender, copy, pairs(10, 10)));
        }
        pooled.add(new PooledLink("supply", sender, 0, pairs(15, 10)));
    }

    /** Whole numbers below a limit, one in so many impossible. */
    private double[] row(int limit, int rare) {
        return IntStream.range(0, regions)
                .mapToDouble(region -> random.nextInt(rare) == 0 ? NONE : random.nextInt(limit))
                .toArray();
    }

    private LinkCost pairs(int limit, int rare) {
        double[] cells = new double[regions * regions];
        Arrays.setAll(cells, cell -> random.nextInt(rare) == 0 ? NONE : random.nextInt(limit));
        return DenseLinkCost.ofRows(regions, cells);
    }

    private LinkCost symmetric() {
        double[] cells = new double[regions * regions];
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to < from; to++) {
                double cost = random.nextInt(10) == 0 ? NONE : random.nextInt(13);
                cells[from * regions + to] = cost;
                cells[to * regions + from] = cost;
            }
        }
        return DenseLinkCost.ofRows(regions, cells);
    }

    private CountCost counts(int members) {
        double[][] costs = new double[regions][];
        for (int region = 0; region < regions; region++) {
            costs[region] = new double[random.nextInt(4) == 0 ? members : members + 1];
            for (int count = 1; count < costs[region].length; count++) {
                costs[region][count] = random.nextInt(10) == 0 ? NONE : random.nextInt(30) - 10;
            }
        }
        return new CountCost(costs);
    }

    private LoadCost loads(int members, boolean opening) {
        double[] openings = new double[regions];
        double[] capacity = new double[regions];
        double[][] load = new double[members][regions];
        for (int region = 0; region < regions; region++) {
            openings[region] = opening ? random.nextInt(25) : 0;
            capacity[region] = random.nextInt(4) == 0 ? NONE : 1 + random.nextInt(6);
            for (double[] row : load) {
                row[region] = random.nextInt(4);
            }
        }
        return new LoadCost(openings, capacity, load);
    }
}
