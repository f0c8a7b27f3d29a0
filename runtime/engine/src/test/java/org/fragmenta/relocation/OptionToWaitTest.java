package org.fragmenta.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.fragmenta.mode.MoveOption;
import org.fragmenta.relocation.OptionToWait.Policy;
import org.junit.jupiter.api.Test;

class OptionToWaitTest {

    /** The gain of a move on a grid of logarithms, which rises or falls by one step in a short period. */
    private static OptionToWait walk(
            double rate, double volatility, double cost, double period, int states, double middle) {
        double step = volatility * Math.sqrt(period);
        // A fair walk in levels: without drift the gain is as likely to grow as expected value asks for.
        double up = (1 - Math.exp(-step)) / (Math.exp(step) - Math.exp(-step));
        double[][] running = new double[states][2];
        double[][] transition = new double[states][states];
        for (int state = 0; state < states; state++) {
            // Region 0 costs the gain more than region 1.
            running[state][0] = period * middle * Math.exp(step * (state - states / 2));
            transition[state][Math.min(states - 1, state + 1)] += up;
            transition[state][Math.max(0, state - 1)] += 1 - up;
        }
        double[][] change = {{0, cost}, {1e9, 0}};
        return new OptionToWait(running, change, transition, Math.exp(rate * period) - 1);
    }

    @Test
    void on_a_fine_grid_the_trigger_is_that_of_the_closed_form() {
        MoveOption option = new MoveOption("Option", "", "", 0.1, 0, 0.2, 100, 12);
        double period = 1.0 / 64;
        int states = 401;
        Policy policy = walk(0.1, 0.2, 100, period, states, 12).forEver();
        int first = 0;
        while (policy.region().get(first)[0] == 0) {
            first++;
        }
        double step = 0.2 * Math.sqrt(period);
        double trigger = 12 * Math.exp(step * (first - states / 2));
        assertThat(policy.residual()).isLessThan(1e-11);
        assertThat(Math.log(trigger / option.trigger())).isCloseTo(0, within(1.5 * step));
        assertThat(trigger).isGreaterThan(1.3 * option.certaintyTrigger());
    }

    @Test
    void over_a_few_years_it_is_the_best_of_all_policies() {
        for (long seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] running = new double[2][2];
            double[][] transition = new double[2][];
            for (int state = 0; state < 2; state++) {
                running[state] = new double[] {10 * random.nextDouble(), 10 * random.nextDouble()};
                double stay = random.nextDouble();
                transition[state] = new double[] {stay, 1 - stay};
            }
            double[][] change = {{0, 8 * random.nextDouble()}, {8 * random.nextDouble(), 0}};
            Policy policy = new OptionToWait(running, change, transition, 0.1).over(4);
            for (int state = 0; state < 2; state++) {
                for (int from = 0; from < 2; from++) {
                    assertThat(policy.value().get(state)[from])
                            .as("seed %d state %d from %d", seed, state, from)
                            .isCloseTo(least(running, change, transition, state, from, 4), within(1e-9));
                }
            }
        }
    }

    /** Every choice in every state of every year, by trying both regions and going on. */
    private static double least(
            double[][] running, double[][] change, double[][] transition, int state, int from, int years) {
        if (years == 0) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int to = 0; to < 2; to++) {
            double later = 0;
            for (int next = 0; next < 2; next++) {
                later += transition[state][next] * least(running, change, transition, next, to, years - 1);
            }
            least = Math.min(least, change[from][to] + (running[state][to] + later) / 1.1);
        }
        return least;
    }

    @Test
    void without_chance_waiting_is_worth_nothing() {
        double[][] running = {{12, 0}};
        double[][] change = {{0, 100}, {100, 0}};
        assertThat(new OptionToWait(running, change, new double[][] {{1}}, 0.1)
                        .forEver()
                        .region()
                        .get(0)[0])
                .isEqualTo(1);
        assertThat(new OptionToWait(running, change, new double[][] {{1}}, 0.13)
                        .forEver()
                        .region()
                        .get(0)[0])
                .isZero();
    }

    @Test
    void sizes_must_fit() {
        assertThatThrownBy(() ->
                        new OptionToWait(new double[][] {{1, 2}}, new double[][] {{0}}, new double[][] {{1}}, 0.1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new OptionToWait(new double[][] {{1}}, new double[][] {{0}}, new double[][] {{0.5}}, 0.1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
