package org.fragmenta.theory.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShapleyTest {

    @Test
    void dividesTheJointEffectOfGloves() {
        // Two left gloves and a right one: only a pair is worth something.
        double[] worth = {0, 0, 0, 0, 0, 1, 1, 1};
        assertThat(Shapley.shares(worth)).containsExactly(new double[] {1 / 6.0, 1 / 6.0, 4 / 6.0}, within(1e-12));
    }

    @Test
    void isTheMeanOverAllOrders() {
        for (long seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int instruments = 1 + random.nextInt(6);
            double[] effects = random.doubles(1L << instruments, -5, 5).toArray();
            double[] mean = new double[instruments];
            int orders = overOrders(effects, mean, 0, instruments);
            double[] expected = Arrays.stream(mean).map(sum -> sum / orders).toArray();
            assertThat(Shapley.shares(effects)).as("seed %d", seed).containsExactly(expected, within(1e-9));
        }
    }

    private static int overOrders(double[] effects, double[] sums, int set, int instruments) {
        if (Integer.bitCount(set) == instruments) {
            return 1;
        }
        int orders = 0;
        for (int instrument = 0; instrument < instruments; instrument++) {
            int joined = set | 1 << instrument;
            if (joined != set) {
                int after = overOrders(effects, sums, joined, instruments);
                sums[instrument] += after * (effects[joined] - effects[set]);
                orders += after;
            }
        }
        return orders;
    }

    @Test
    void wantsTheEffectOfEverySet() {
        assertThatThrownBy(() -> Shapley.shares(new double[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
