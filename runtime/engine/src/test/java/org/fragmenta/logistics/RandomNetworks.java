package org.fragmenta.logistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Networks for tests: edges with random directed costs, sparse or dense, in one part or several. */
final class RandomNetworks {
    private RandomNetworks() {}

    /** A graph with its edge costs and, by Floyd and Warshall, its distances. */
    static final class Costed {
        final int size;
        final int[] from;
        final int[] to;
        final double[] cost;

        Costed(int size, List<double[]> edges) {
            this.size = size;
            from = edges.stream().mapToInt(edge -> (int) edge[0]).toArray();
            to = edges.stream().mapToInt(edge -> (int) edge[1]).toArray();
            cost = edges.stream().mapToDouble(edge -> edge[2]).toArray();
        }

        double[][] distances() {
            double[][] distance = new double[size][size];
            for (int region = 0; region < size; region++) {
                Arrays.fill(distance[region], Double.POSITIVE_INFINITY);
                distance[region][region] = 0;
            }
            for (int edge = 0; edge < from.length; edge++) {
                distance[from[edge]][to[edge]] = Math.min(distance[from[edge]][to[edge]], cost[edge]);
            }
            for (int via = 0; via < size; via++) {
                for (int one = 0; one < size; one++) {
                    for (int other = 0; other < size; other++) {
                        distance[one][other] =
                                Math.min(distance[one][other], distance[one][via] + distance[via][other]);
                    }
                }
            }
            return distance;
        }
    }

    /** Costs are small integers, so that ties abound, and sometimes zero or infinite in one direction. */
    static Costed of(SplittableRandom random) {
        int size = 1 + random.nextInt(24);
        int parts = 1 + random.nextInt(3);
        double density = random.nextDouble() * random.nextDouble();
        List<double[]> edges = new ArrayList<>();
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                if (one % parts == other % parts && random.nextDouble() < density + 1.5 / size) {
                    edges.add(new double[] {one, other, cost(random)});
                    edges.add(new double[] {other, one, cost(random)});
                }
            }
        }
        return new Costed(size, edges);
    }

    private static double cost(SplittableRandom random) {
        return random.nextInt(12) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(6);
    }
}
