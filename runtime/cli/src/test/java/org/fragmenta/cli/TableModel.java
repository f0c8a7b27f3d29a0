package org.fragmenta.cli;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chain of blocks whose costs are tables of small whole numbers, solved by trying every plan. */
final class TableModel {
    final double[][] setup;
    final double[][] unit;
    final double[][] link;

    TableModel(Random random, int blocks, int regions) {
        setup = matrix(random, blocks, regions);
        unit = matrix(random, blocks, regions);
        link = matrix(random, regions, regions);
    }

    private static double[][] matrix(Random random, int rows, int columns) {
        return IntStream.range(0, rows)
                .mapToObj(row -> random.ints(columns, 0, 20).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    /** What a plan costs at an output of 3. */
    double cost(int[] plan) {
        double cost = 0;
        for (int block = 0; block < plan.length; block++) {
            cost += setup[block][plan[block]] + 3 * unit[block][plan[block]];
            cost += block == 0 ? 0 : 3 * link[plan[block - 1]][plan[block]];
        }
        return cost;
    }

    /** The first cheapest plan in canonical order. */
    int[] cheapest() {
        int[] best = new int[setup.length];
        int[] plan = new int[setup.length];
        while (next(plan)) {
            if (cost(plan) < cost(best)) {
                best = plan.clone();
            }
        }
        return best;
    }

    /** The next plan in canonical order, the last block changing fastest. */
    private boolean next(int[] plan) {
        for (int block = plan.length - 1; block >= 0; block--) {
            if (++plan[block] < link.length) {
                return true;
            }
            plan[block] = 0;
        }
        return false;
    }

    /** The model as a document. */
    String json() {
        String blocks = IntStream.range(0, setup.length)
                .mapToObj(block -> "{\"id\": \"b" + block + "\", \"setupRow\": " + Arrays.toString(setup[block])
                        + ", \"unitRow\": " + Arrays.toString(unit[block]) + "}")
                .collect(Collectors.joining(", "));
        String links = IntStream.range(1, setup.length)
                .mapToObj(block -> "{\"id\": \"l" + block + "\", \"from\": \"b" + (block - 1) + "\", \"to\": \"b"
                        + block + "\", \"unitTable\": {\"table\": \"t\"}}")
                .collect(Collectors.joining(", "));
        String regions = IntStream.range(0, link.length)
                .mapToObj(region -> "{\"id\": \"r" + region + "\"}")
                .collect(Collectors.joining(", "));
        return "{\"schema\": 1, \"id\": \"Tables\", \"output\": 3, \"regionSet\": {\"regions\": [" + regions
                + "]}, \"blocks\": [" + blocks + "], \"links\": [" + links
                + "], \"tables\": [{\"id\": \"t\", \"rows\": " + Arrays.deepToString(link) + "}]}";
    }
}
