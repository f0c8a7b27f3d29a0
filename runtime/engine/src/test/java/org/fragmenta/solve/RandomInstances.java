package org.fragmenta.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/** Seeded instances of every shape and temper; small unless asked otherwise. */
public final class RandomInstances {
    private RandomInstances() {}

    /** The shape of the block graph. */
    public enum Shape {
        SINGLE,
        CHAIN,
        TREE,
        FOREST,
        PARALLEL,
        WIDTH_2,
        WIDTH_3,
        WIDTH_4,
        LOOSE
    }

    /** What the costs are like. */
    public enum Temper {
        /** Real numbers, no two sums alike. */
        REAL,
        /** 0 to 3, so that many plans tie. */
        SMALL_INTEGERS,
        /** Nothing costs anything. */
        ZERO,
        /** Integers with impossible regions and pairs of regions. */
        SPARSE,
        /** So many impossible cells that most instances have no plan. */
        MOSTLY_IMPOSSIBLE
    }

    /** An instance of a few blocks and regions. */
    public static Instance small(long seed, Shape shape, Temper temper) {
        Random random = new Random(seed);
        int blocks = shape == Shape.SINGLE ? 1 : 2 + random.nextInt(shape.ordinal() >= Shape.WIDTH_2.ordinal() ? 5 : 4);
        int regions = 1 + random.nextInt(blocks > 5 ? 3 : 4);
        return of(random, pairs(random, shape, blocks), blocks, regions, temper);
    }

    /** An instance of a given size. */
    public static Instance sized(long seed, Shape shape, Temper temper, int blocks, int regions) {
        Random random = new Random(seed);
        return of(random, pairs(random, shape, blocks), blocks, regions, temper);
    }

    private static Instance of(Random random, List<int[]> pairs, int blocks, int regions, Temper temper) {
        double[][] costs = new double[blocks][regions];
        for (double[] row : costs) {
            fill(random, temper, row);
        }
        List<Link> links = new ArrayList<>();
        for (int[] pair : pairs) {
            double[] cells = new double[regions * regions];
            fill(random, temper, cells);
            links.add(new Link(pair[0], pair[1], DenseLinkCost.ofRows(regions, cells)));
        }
        return new Instance(regions, costs, links);
    }

    private static void fill(Random random, Temper temper, double[] cells) {
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = switch (temper) {
                case REAL -> 100 * random.nextDouble();
                case SMALL_INTEGERS -> random.nextInt(4);
                case ZERO -> 0;
                case SPARSE -> random.nextInt(5) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(10);
                case MOSTLY_IMPOSSIBLE -> random.nextInt(5) < 2 ? Double.POSITIVE_INFINITY : random.nextInt(3);
            };
        }
    }

    private static List<int[]> pairs(Random random, Shape shape, int blocks) {
        List<int[]> pairs = new ArrayList<>();
        for (int block = 1; block < blocks; block++) {
            switch (shape) {
                case SINGLE -> {}
                case CHAIN -> pairs.add(turned(random, block - 1, block));
                case TREE -> pairs.add(turned(random, random.nextInt(block), block));
                case FOREST -> {
                    if (random.nextInt(3) > 0) {
                        pairs.add(turned(random, random.nextInt(block), block));
                    }
                }
                case PARALLEL -> {
                    int other = random.nextInt(block);
                    for (int copy = random.nextInt(3); copy >= 0; copy--) {
                        pairs.add(turned(random, other, block));
                    }
                }
                case WIDTH_2 -> joinEarlier(random, pairs, block, 2);
                case WIDTH_3 -> joinEarlier(random, pairs, block, 3);
                case WIDTH_4 -> joinEarlier(random, pairs, block, 4);
                case LOOSE -> {
                    for (int other = 0; other < block; other++) {
                        if (random.nextInt(3) == 0) {
                            pairs.add(turned(random, other, block));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /** Joins a block to the {@code width} blocks before it, which makes a graph of that width. */
    private static void joinEarlier(Random random, List<int[]> pairs, int block, int width) {
        for (int other = Math.max(0, block - width); other < block; other++) {
            pairs.add(turned(random, other, block));
        }
    }

    private static int[] turned(Random random, int one, int other) {
        return random.nextBoolean() ? new int[] {one, other} : new int[] {other, one};
    }
}
