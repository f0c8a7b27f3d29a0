package org.fragmenta.importing;

import java.util.SplittableRandom;

/** A small quadratic assignment file, symmetric or not, and its optimum by looking at every permutation. */
final class RandomAssignment {
    private final int size;
    private final int[][] first;
    private final int[][] second;

    RandomAssignment(SplittableRandom random) {
        size = 2 + random.nextInt(4);
        first = matrix(random, random.nextInt(4));
        second = matrix(random, random.nextInt(4));
    }

    private int[][] matrix(SplittableRandom random, int zeros) {
        boolean symmetric = random.nextBoolean();
        boolean ownCost = random.nextInt(3) == 0;
        int[][] matrix = new int[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                boolean counts = row == column ? ownCost : random.nextInt(4) >= zeros;
                matrix[row][column] = symmetric && column < row ? matrix[column][row] : counts ? random.nextInt(10) : 0;
            }
        }
        return matrix;
    }

    String text() {
        StringBuilder text = new StringBuilder("  " + size + "\n");
        for (int[][] matrix : new int[][][] {first, second}) {
            text.append("\n");
            for (int[] row : matrix) {
                for (int cell : row) {
                    text.append("  ").append(cell);
                }
                text.append("\n");
            }
        }
        return text.toString();
    }

    double cheapest() {
        return cheapest(new int[size], 0, 0);
    }

    private double cheapest(int[] place, int placed, int taken) {
        if (placed == size) {
            return cost(place);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int free = 0; free < size; free++) {
            if ((taken >> free & 1) == 0) {
                place[placed] = free;
                least = Math.min(least, cheapest(place, placed + 1, taken | 1 << free));
            }
        }
        return least;
    }

    private double cost(int[] place) {
        double total = 0;
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                total += first[from][to] * second[place[from]][place[to]];
            }
        }
        return total;
    }
}
