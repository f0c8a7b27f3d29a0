package org.fragmenta.theory.dynamics;

import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.mode.MoveOption;
import org.fragmenta.relocation.OptionToWait;

/**
 * The gain from a move on a grid of logarithms around the trigger, going up or down by a step sixteen times a year: the
 * trigger found backwards in time, which owes nothing to the closed form.
 *
 * @param option the move
 */
record GainGrid(MoveOption option) {
    private static final int STATES = 241;
    private static final double PERIOD = 1.0 / 16;
    private static final double NEVER = 1e12;

    /** A step of the grid, in logarithms of the gain. */
    double step() {
        return option.volatility() * Math.sqrt(PERIOD);
    }

    /** The least gain of the grid at which the move is made; absent where the grid is too coarse or too fine. */
    OptionalDouble trigger() {
        double step = step();
        double up = (Math.exp(option.drift() * PERIOD) - Math.exp(-step)) / (Math.exp(step) - Math.exp(-step));
        if (!(up > 0 && up < 1) || step > 0.25) {
            return OptionalDouble.empty();
        }
        double[][] running = new double[STATES][2];
        double[][] transition = new double[STATES][STATES];
        for (int state = 0; state < STATES; state++) {
            running[state][0] = PERIOD * gain(state);
            transition[state][Math.min(STATES - 1, state + 1)] += up;
            transition[state][Math.max(0, state - 1)] += 1 - up;
        }
        double[][] change = {{0, option.cost()}, {NEVER * option.cost(), 0}};
        List<int[]> choice = new OptionToWait(running, change, transition, Math.expm1(option.discountRate() * PERIOD))
                .forEver()
                .region();
        for (int state = 0; state < STATES; state++) {
            if (choice.get(state)[0] == 1) {
                return OptionalDouble.of(gain(state));
            }
        }
        return OptionalDouble.empty();
    }

    private double gain(int state) {
        return option.trigger() * Math.exp(step() * (state - STATES / 2));
    }
}
