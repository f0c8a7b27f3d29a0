package org.fragmenta.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SweepsTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void messagesAreTheLeastSumsOverAllRegions() {
        for (int seed = 0; seed < 2000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RandomNetworks.Costed network = RandomNetworks.of(random);
            double[][] distance = network.distances();
            Sweeps sweeps = sweeps(network);
            double scale = 1 + random.nextInt(3);
            double[] in = potentials(random, network.size);
            double[] received = new double[network.size];
            double[] sent = new double[network.size];
            sweeps.forward(in, scale, received);
            sweeps.backward(in, scale, sent);
            for (int here = 0; here < network.size; here++) {
                double least = INFINITY;
                double leastBack = INFINITY;
                for (int there = 0; there < network.size; there++) {
                    least = Math.min(least, in[there] + scale * distance[there][here]);
                    leastBack = Math.min(leastBack, in[there] + scale * distance[here][there]);
                }
                assertThat(received[here])
                        .as("seed %d, to region %d", seed, here)
                        .isEqualTo(least);
                assertThat(sent[here]).as("seed %d, from region %d", seed, here).isEqualTo(leastBack);
            }
        }
    }

    @Test
    void aMessageMayOverwriteItsInput() {
        RandomNetworks.Costed network = RandomNetworks.of(new SplittableRandom(7));
        Sweeps sweeps = sweeps(network);
        double[] in = potentials(new SplittableRandom(8), network.size);
        double[] out = new double[network.size];
        sweeps.forward(in, 2, out);
        sweeps.forward(in, 2, in);
        assertThat(in).containsExactly(out);
    }

    @Test
    void theDistanceOfAPairIsToTheLastBitThatOfAMessage() {
        for (int seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RandomNetworks.Costed network = RandomNetworks.of(random);
            Arrays.setAll(network.cost, edge -> network.cost[edge] * random.nextDouble());
            Arrays.setAll(network.cost, edge -> Double.isNaN(network.cost[edge]) ? 0 : network.cost[edge]);
            double[][] distance = network.distances();
            Sweeps sweeps = sweeps(network);
            double scale = random.nextDouble() + 0.5;
            for (int from = 0; from < network.size; from++) {
                double[] row = new double[network.size];
                Arrays.fill(row, INFINITY);
                row[from] = 0;
                sweeps.forward(row, scale, row);
                for (int to = 0; to < network.size; to++) {
                    assertThat(sweeps.distance(from, to, scale))
                            .as("seed %d, from %d to %d", seed, from, to)
                            .isEqualTo(row[to]);
                    assertThat(row[to] == INFINITY)
                            .as("seed %d, from %d to %d", seed, from, to)
                            .isEqualTo(distance[from][to] == INFINITY);
                    if (row[to] != INFINITY) {
                        assertThat(row[to]).as("seed %d", seed).isCloseTo(scale * distance[from][to], within(1e-12));
                    }
                }
            }
        }
    }

    @Test
    void oneOrderServesEveryCost() {
        RandomNetworks.Costed network = RandomNetworks.of(new SplittableRandom(11));
        SweepOrder order = SweepOrder.of(network.size, network.from, network.to);
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Arrays.setAll(network.cost, edge -> random.nextInt(9));
            double[][] distance = network.distances();
            double[] cells = order.customize(network.cost).distances();
            for (int cell = 0; cell < cells.length; cell++) {
                assertThat(cells[cell])
                        .as("seed %d", seed)
                        .isEqualTo(distance[cell / network.size][cell % network.size]);
            }
        }
    }

    @Test
    void aGridKeepsFewArcs() {
        int side = 30;
        int size = side * side;
        int[] from = new int[2 * side * (side - 1)];
        int[] to = new int[from.length];
        int edge = 0;
        for (int cell = 0; cell < size; cell++) {
            if (cell % side + 1 < side) {
                from[edge] = cell;
                to[edge++] = cell + 1;
            }
            if (cell + side < size) {
                from[edge] = cell;
                to[edge++] = cell + side;
            }
        }
        assertThat(SweepOrder.of(size, from, to).arcs()).isLessThan(12 * size);
    }

    @Test
    void regionsApartReachOnlyThemselvesAndRegionsTogetherAllOthersAtNoCost() {
        double[] in = {3, INFINITY, 1, 2};
        double[] out = new double[4];
        Sweeps.apart(4).forward(in, 1, out);
        assertThat(out).containsExactly(in);
        Sweeps.together(4).forward(in, 1, out);
        assertThat(out).containsExactly(1, 1, 1, 1);
        Sweeps.together(4).backward(in, 1, out);
        assertThat(out).containsExactly(1, 1, 1, 1);
        assertThat(Sweeps.together(1).regions()).isEqualTo(1);
    }

    @Test
    void flatteningKeepsWhatCanBeReached() {
        SweepOrder order = SweepOrder.of(3, new int[] {0, 1}, new int[] {1, 2});
        Sweeps flat = order.customize(new double[] {5, INFINITY}).flattened();
        assertThat(flat.distance(0, 1, 1)).isZero();
        assertThat(flat.distance(1, 2, 1)).isInfinite();
        assertThat(flat.distance(1, 0, 1)).isInfinite();
    }

    private static Sweeps sweeps(RandomNetworks.Costed network) {
        return SweepOrder.of(network.size, network.from, network.to).customize(network.cost);
    }

    private static double[] potentials(SplittableRandom random, int size) {
        double[] in = new double[size];
        Arrays.setAll(in, region -> random.nextInt(4) == 0 ? INFINITY : random.nextInt(20) - 5);
        return in;
    }
}
