package org.fragmenta.combination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fragmenta.combination.Case.Block;
import org.fragmenta.combination.Case.Link;
import org.fragmenta.combination.Case.Market;
import org.fragmenta.combination.Case.Plants;
import org.fragmenta.combination.Case.Region;
import org.fragmenta.combination.Case.Route;
import org.fragmenta.combination.Case.Supplier;
import org.fragmenta.combination.Case.Trade;
import org.fragmenta.combination.CoveringArray.Combination;

/** Draws a case of a combination. */
final class RandomCase {
    private static final int CANDIDATES = 3;

    /** Enough regions for links to be kept as sweeps. */
    private static final int ON_NETWORK = 66;

    private final Combination combination;
    private final SplittableRandom random;

    private RandomCase(Combination combination, long seed) {
        this.combination = combination;
        this.random = new SplittableRandom(seed);
    }

    static Case of(Combination combination, long seed) {
        return new RandomCase(combination, seed).draw();
    }

    private boolean has(Part part) {
        return combination.parts().contains(part);
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** A number of two decimals, of few values where ties are wanted. */
    private double upTo(double most) {
        return has(Part.TIES) ? most / 2 * random.nextInt(3) : Math.rint(random.nextDouble(most) * 100) / 100;
    }

    private Case draw() {
        int size = has(Part.NETWORK) ? ON_NETWORK : CANDIDATES;
        List<Region> regions = IntStream.range(0, size).mapToObj(this::region).toList();
        Shape shape = combination.shape();
        List<Block> blocks = new ArrayList<>();
        for (int block = 0; block < shape.blocks() + (has(Part.PLANTS) ? 1 : 0); block++) {
            blocks.add(block());
        }
        List<Market> markets = markets();
        Optional<Plants> plants = has(Part.PLANTS) ? Optional.of(plants()) : Optional.empty();
        List<Link> links = new ArrayList<>();
        shape.links().forEach(ends -> links.add(link(ends[0], ends[1], has(Part.SHARED_SERVICE) && !oneIn(4))));
        plants.ifPresent(
                any -> links.add(link(shape.blocks() - 1, shape.blocks(), has(Part.SHARED_SERVICE) && oneIn(4))));
        return new Case(
                regions,
                CANDIDATES,
                blocks,
                plants,
                links,
                markets,
                routes(size),
                trade(),
                upTo(30),
                has(Part.TECHNOLOGIES),
                has(Part.TIES) ? 0 : 0.08,
                0.001);
    }

    private Region region(int position) {
        boolean host = position < CANDIDATES;
        double room = has(Part.LOAD_CAPACITY) ? 2 + random.nextInt(4) : 1 + random.nextInt(3);
        boolean holds = has(Part.BLOCK_CAPACITY) || has(Part.LOAD_CAPACITY);
        return new Region(
                has(Part.TARIFFS) ? position % 2 : 0,
                1 + upTo(2),
                1 + upTo(0.5),
                host && has(Part.ENTRY) ? upTo(60) : 0,
                host && holds && !oneIn(3) ? room : Double.POSITIVE_INFINITY,
                host && has(Part.AGGLOMERATION) ? upTo(12) : 0,
                host && has(Part.CONGESTION) ? upTo(8) : 0,
                has(Part.EXCLUSIVE) && position == 1);
    }

    private Block block() {
        boolean[] barred = new boolean[CANDIDATES];
        if (has(Part.INFEASIBLE_CELLS) && oneIn(2)) {
            barred[random.nextInt(CANDIDATES)] = true;
        }
        double hours = 0.1 + upTo(0.4);
        boolean supplied = has(Part.SUPPLIERS) && oneIn(2);
        return new Block(
                hours,
                has(Part.TIES) ? 20 * random.nextInt(3) : upTo(400),
                has(Part.TIES) ? 1 : 10,
                oneIn(2) ? upTo(20) : 0,
                has(Part.LOAD_CAPACITY) ? 1 + random.nextInt(4) / 2.0 : 1,
                barred,
                supplied
                        ? Optional.of(new Supplier(random.nextInt(CANDIDATES), hours / 2, upTo(0.5)))
                        : Optional.empty());
    }

    private Plants plants() {
        if (!has(Part.PLANT_CAPACITY)) {
            return new Plants(new double[0]);
        }
        double[] capacity = new double[CANDIDATES];
        if (oneIn(2)) {
            Arrays.fill(capacity, 45 + 10 * random.nextInt(4));
        } else {
            Arrays.setAll(capacity, region -> oneIn(4) ? Double.POSITIVE_INFINITY : 20 + 10 * random.nextInt(8));
        }
        return new Plants(capacity);
    }

    private Link link(int from, int to, boolean shared) {
        boolean goods = has(Part.NETWORK) || has(Part.TARIFFS);
        boolean tabled = !goods && oneIn(2);
        double[][] table = new double[tabled ? CANDIDATES : 0][];
        Arrays.setAll(table, origin -> tableRow(origin));
        return new Link(
                from,
                to,
                upTo(30),
                tabled ? 0 : upTo(0.6),
                goods ? 1 + upTo(9) : 0,
                goods && (has(Part.TARIFFS) || oneIn(2)) ? 1 + upTo(4) : 0,
                tabled || !has(Part.INFEASIBLE_CELLS) || !oneIn(5),
                shared,
                table);
    }

    private double[] tableRow(int origin) {
        double[] row = new double[CANDIDATES];
        Arrays.setAll(
                row, to -> has(Part.INFEASIBLE_CELLS) && to != origin && oneIn(5) ? Double.POSITIVE_INFINITY : upTo(1));
        return row;
    }

    private List<Market> markets() {
        boolean both = has(Part.DIVIDED) == has(Part.SINGLE_SOURCE);
        boolean goods = has(Part.NETWORK) || has(Part.TARIFFS);
        List<Market> markets = new ArrayList<>();
        for (int market = 0; market < 3; market++) {
            double[] row = new double[goods ? 0 : CANDIDATES];
            Arrays.setAll(row, region -> upTo(2));
            markets.add(new Market(
                    random.nextInt(CANDIDATES),
                    has(Part.TIES) ? 30 : 15 + 5 * random.nextInt(8),
                    goods ? 1 + upTo(9) : 0,
                    goods ? 1 + upTo(4) : 0,
                    both ? oneIn(2) : has(Part.SINGLE_SOURCE),
                    row));
        }
        return markets;
    }

    /** A ring, the candidates far apart on it where there are more regions than those, and a few chords. */
    private List<Route> routes(int size) {
        int[] ring = IntStream.range(0, size).toArray();
        if (size > CANDIDATES) {
            for (int candidate = 1; candidate < CANDIDATES; candidate++) {
                int far = candidate * size / CANDIDATES;
                int there = ring[far];
                ring[far] = candidate;
                ring[candidate] = there;
            }
        }
        double scale = 3.0 * CANDIDATES / size;
        List<Route> routes = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            routes.add(route(ring[at], ring[(at + 1) % size], scale));
        }
        for (int chord = 0; chord < size / 10; chord++) {
            routes.add(route(random.nextInt(size / 2), size / 2 + random.nextInt(size / 2), 6));
        }
        return routes;
    }

    private Route route(int from, int to, double scale) {
        return new Route(from, to, scale * (100 + upTo(100)), scale * (2 + upTo(4)), 0.2, 1);
    }

    private Trade trade() {
        return new Trade(
                new double[] {upTo(0.3), upTo(0.3)},
                has(Part.TARIFFS) && oneIn(2) ? Optional.of(0.05) : Optional.empty(),
                upTo(10),
                upTo(20));
    }
}
