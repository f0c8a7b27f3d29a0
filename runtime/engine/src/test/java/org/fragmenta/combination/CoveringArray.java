package org.fragmenta.combination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Combinations of a shape and parts such that any three of these factors meet in every way: each three parts present or
 * absent in all eight ways, each two of them so on every shape. Rows are taken greedily, the best of some random ones
 * (Cohen and others 1997, IEEE Transactions on Software Engineering 23(7)).
 */
final class CoveringArray {
    private static final int TRIED = 40;

    private final int[] levels = new int[Part.values().length + 1];
    private final SplittableRandom random;
    private final BitSet covered = new BitSet();

    /**
     * A row of the array.
     *
     * @param shape of the block graph
     * @param parts that the model has
     */
    record Combination(Shape shape, Set<Part> parts) {}

    private CoveringArray(long seed) {
        random = new SplittableRandom(seed);
        Arrays.fill(levels, 2);
        levels[0] = Shape.values().length;
    }

    static List<Combination> ofTriples(long seed) {
        CoveringArray array = new CoveringArray(seed);
        List<Combination> rows = new ArrayList<>();
        int left = array.triples();
        while (left > 0) {
            int[] row = array.best();
            left -= array.cover(row, true);
            rows.add(combination(row));
        }
        return rows;
    }

    private int triples() {
        int total = 0;
        for (int one = 0; one < levels.length; one++) {
            for (int other = 0; other < one; other++) {
                for (int third = 0; third < other; third++) {
                    total += levels[one] * levels[other] * levels[third];
                }
            }
        }
        return total;
    }

    private int[] best() {
        int[] best = {};
        int most = 0;
        for (int tried = 0; tried < TRIED || most == 0; tried++) {
            int[] row = Arrays.stream(levels).map(random::nextInt).toArray();
            int more = cover(row, false);
            if (more > most) {
                most = more;
                best = row;
            }
        }
        return best;
    }

    /** How many triples a row covers that no row before it did. */
    private int cover(int[] row, boolean mark) {
        int more = 0;
        int place = 0;
        for (int one = 0; one < row.length; one++) {
            for (int other = 0; other < one; other++) {
                for (int third = 0; third < other; third++) {
                    int cell = place + (row[one] * levels[other] + row[other]) * levels[third] + row[third];
                    place += levels[one] * levels[other] * levels[third];
                    if (!covered.get(cell)) {
                        more++;
                        covered.set(cell, mark);
                    }
                }
            }
        }
        return more;
    }

    private static Combination combination(int[] row) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (row[part.ordinal() + 1] == 1) {
                parts.add(part);
            }
        }
        return new Combination(Shape.values()[row[0]], parts);
    }
}
