package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ArrivalCostTest {

    @Test
    void messagesEqualTheLeastOfAllSumsToTheLastBit() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int regions = 3 + random.nextInt(6);
            double[] cells = cells(random, regions);
            double[] in = random.doubles(regions, -50, 50).toArray();
            in[random.nextInt(regions)] = seed % 3 == 0 ? Double.POSITIVE_INFINITY : 7;
            double[] toReceiver = new double[regions];
            double[] toSender = new double[regions];

            ArrivalCost arrival = ArrivalCost.of(regions, cells).orElseThrow();
            arrival.toReceiver(in, toReceiver);
            arrival.toSender(in, toSender);

            for (int own = 0; own < regions; own++) {
                double received = Double.POSITIVE_INFINITY;
                double sent = Double.POSITIVE_INFINITY;
                for (int other = 0; other < regions; other++) {
                    received = Math.min(received, in[other] + cells[other * regions + own]);
                    sent = Math.min(sent, in[other] + cells[own * regions + other]);
                }
                assertThat(toReceiver[own]).as("seed " + seed).isEqualTo(received);
                assertThat(toSender[own]).as("seed " + seed).isEqualTo(sent);
            }
        }
    }

    /** Some regions cannot be moved to, in some staying costs as much as arriving. */
    private static double[] cells(Random random, int regions) {
        double[] cells = new double[regions * regions];
        for (int to = 0; to < regions; to++) {
            double arriving = random.nextInt(6) == 0 ? Double.POSITIVE_INFINITY : 100 * random.nextDouble();
            for (int from = 0; from < regions; from++) {
                cells[from * regions + to] = arriving;
            }
            cells[to * regions + to] = random.nextBoolean() ? arriving : 0;
        }
        return cells;
    }

    @Test
    void otherMatricesAreNotOfThisKind() {
        double[] anyPair = {0, 1, 2, 3, 0, 2, 3, 1, 5};
        double[] oneCell = anyPair.clone();
        oneCell[1] = 1.5;
        double[] dearerToStay = anyPair.clone();
        dearerToStay[0] = 4;

        assertThat(ArrivalCost.of(3, anyPair)).isEmpty();
        anyPair[8] = 2;
        assertThat(ArrivalCost.of(3, anyPair)).isPresent();
        assertThat(ArrivalCost.of(3, oneCell)).isEmpty();
        assertThat(ArrivalCost.of(3, dearerToStay)).isEmpty();
        assertThat(ArrivalCost.of(2, new double[] {0, 1, 1, 0})).isEmpty();
    }
}
