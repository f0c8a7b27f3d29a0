package org.fragmenta.solve.plants;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What costs as much as its prices prove is the least (strong duality); who cannot be served is more than fits. */
@Timeout(value = 60, unit = SECONDS)
class TransportTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void pricesProveTheCost() {
        int feasible = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            double[] load = loads(random, random.nextInt(12));
            double[] capacity = capacities(random, 1 + random.nextInt(6));
            double[][] cost = costs(random, load.length, capacity.length);
            Transport transport = Transport.solve(cost, load, capacity);
            if (transport.isFeasible()) {
                assertProven(transport, cost, load, capacity, "seed " + seed);
                feasible++;
            } else {
                assertImpossible(transport.prices(), cost, load, capacity, "seed " + seed);
            }
        }
        assertThat(feasible).isBetween(1_000, 3_500);
    }

    /** Where capacities are a hair wider than what fills them, customers once moved slivers of themselves round and round. */
    @Test
    void sliversOfCapacityAreFilledInFewMoves() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            double[] load = new double[40];
            Arrays.setAll(load, customer -> 5 * (1 + random.nextInt(7)));
            double[] capacity = new double[6];
            Arrays.fill(capacity, 195 * (1 + 0x1p-48));
            double[][] cost = new double[load.length][capacity.length];
            for (double[] row : cost) {
                Arrays.setAll(row, site -> random.nextInt(300_000) / 1_000.0);
            }
            Transport transport = Transport.solve(cost, load, capacity);
            assertProven(transport, cost, load, capacity, "seed " + seed);
            for (int customer = 0; customer < cost.length; customer++) {
                for (int site = 0; site < capacity.length; site++) {
                    double share = transport.share(customer, site);
                    assertThat(share == 0 || share > 1e-12)
                            .as("share %s", share)
                            .isTrue();
                }
            }
        }
    }

    private static double[] loads(Random random, int customers) {
        boolean whole = random.nextBoolean();
        double[] load = new double[customers];
        Arrays.setAll(load, customer -> whole ? random.nextInt(5) : Math.exp(4 * random.nextGaussian()));
        return load;
    }

    private static double[] capacities(Random random, int sites) {
        double hair = random.nextBoolean() ? 1 : 1 + 0x1p-48;
        double[] capacity = new double[sites];
        Arrays.setAll(capacity, site -> random.nextInt(9) == 0 ? NEVER : hair * random.nextInt(16));
        return capacity;
    }

    /** Few different costs, so that many ways are equally short. */
    private static double[][] costs(Random random, int customers, int sites) {
        double unit = 1 / (1.0 + random.nextInt(9));
        double[][] cost = new double[customers][sites];
        for (double[] row : cost) {
            Arrays.setAll(row, site -> random.nextInt(9) == 0 ? NEVER : unit * (random.nextInt(6) - 1));
        }
        return cost;
    }

    private static void assertProven(
            Transport transport, double[][] cost, double[] load, double[] capacity, String of) {
        double[] price = transport.prices();
        double[] taken = new double[capacity.length];
        double proven = 0;
        double size = 1;
        for (int customer = 0; customer < load.length; customer++) {
            double served = 0;
            proven += price[customer];
            size += Math.abs(price[customer]);
            for (int site = 0; site < capacity.length; site++) {
                double share = transport.share(customer, site);
                assertThat(share).as(of).isNotNegative();
                assertThat(share == 0 || cost[customer][site] < NEVER).as(of).isTrue();
                assertThat(price[customer])
                        .as(of)
                        .isLessThanOrEqualTo(cost[customer][site] + load[customer] * transport.rent(site));
                served += share;
                taken[site] += share * load[customer];
            }
            assertThat(served).as(of).isCloseTo(1, within(1e-11));
        }
        for (int site = 0; site < capacity.length; site++) {
            assertThat(transport.rent(site)).as(of).isNotNegative();
            assertThat(taken[site]).as(of).isLessThanOrEqualTo(capacity[site] * (1 + 1e-11));
            proven -= transport.rent(site) > 0 ? transport.rent(site) * capacity[site] : 0;
        }
        assertThat(transport.cost()).as(of).isCloseTo(proven, within(1e-10 * size));
    }

    /** The sites that would take in all they have room for if nothing cost anything earn less than what is paid. */
    private static void assertImpossible(double[] price, double[][] cost, double[] load, double[] capacity, String of) {
        double earned = 0;
        for (int site = 0; site < capacity.length; site++) {
            int here = site;
            double room = capacity[site];
            int[] dearest = IntStream.range(0, price.length)
                    .filter(customer -> cost[customer][here] < NEVER && price[customer] > 0)
                    .boxed()
                    .sorted((one, other) -> Double.compare(price[other] * load[one], price[one] * load[other]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int customer : dearest) {
                double part = load[customer] == 0 ? 1 : Math.min(1, room / load[customer]);
                earned += part * price[customer];
                room -= part * load[customer];
            }
        }
        assertThat(earned).as(of).isLessThan(Arrays.stream(price).sum());
    }
}
