package org.fragmenta.relocation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When one block moves while costs change at random: a Markov chain of states, backwards from the horizon, or until values
 * stand still where it has none. Waiting is one of the choices in every state, so the values hold the option to wait (theory
 * RL-4, RL-5).
 *
 * <p>Moves are paid for at the beginning of a year, running costs at its end, as elsewhere in this package.
 */
public final class OptionToWait {
    private static final int MOST_SWEEPS = 100_000;
    private static final double STILL = 1e-12;

    private final double[][] running;
    private final double[][] change;
    private final int[][] successors;
    private final double[][] probabilities;
    private final double discount;

    /**
     * A block and its chain.
     *
     * @param running cost by state and region, money a year; finite
     * @param change cost of standing in one region and then in another, by rows of the former, money, once; 0 on the diagonal
     * @param transition probability from state to state over a year, by rows of the former; each row adds up to 1
     * @param rate discount rate, share a year, above 0
     * @throws IllegalArgumentException if the sizes do not fit each other, or a row of probabilities does not add up to 1
     */
    public OptionToWait(double[][] running, double[][] change, double[][] transition, double rate) {
        requireSizes(running, change, transition);
        this.running = running;
        this.change = change;
        this.successors = new int[transition.length][];
        this.probabilities = new double[transition.length][];
        this.discount = 1 / (1 + rate);
        for (int state = 0; state < transition.length; state++) {
            double[] row = transition[state];
            successors[state] = IntStream.range(0, row.length)
                    .filter(later -> row[later] > 0)
                    .toArray();
            probabilities[state] = Arrays.stream(successors[state])
                    .mapToDouble(later -> row[later])
                    .toArray();
        }
    }

    private static void requireSizes(double[][] running, double[][] change, double[][] transition) {
        boolean fits = running.length == transition.length && running.length > 0;
        for (double[] row : transition) {
            double sum = 0;
            for (double probability : row) {
                fits &= probability >= 0;
                sum += probability;
            }
            fits &= row.length == running.length && Math.abs(sum - 1) <= 1e-9;
        }
        for (double[] row : running) {
            fits &= row.length == change.length;
        }
        for (double[] row : change) {
            fits &= row.length == change.length;
        }
        if (!fits) {
            throw new IllegalArgumentException("states, regions and probabilities do not fit each other");
        }
    }

    /**
     * What to do.
     *
     * @param region where to stand this year, by state and region of the year before
     * @param value present value of all that is to be paid, by state and region of the year before
     * @param residual by how much the last sweep still changed a value, relative to the largest
     */
    public record Policy(List<int[]> region, List<double[]> value, double residual) {

        public Policy {
            region = List.copyOf(region);
            value = List.copyOf(value);
        }
    }

    /**
     * The policy of the first of some years, after which nothing is paid any more.
     *
     * @param years at least 1
     */
    public Policy over(int years) {
        double[][] next = new double[running.length][change.length];
        int[][] choice = new int[running.length][change.length];
        double moved = 0;
        for (int year = 0; year < years; year++) {
            double[][] now = new double[running.length][change.length];
            moved = sweep(next, now, choice);
            next = now;
        }
        return new Policy(List.of(choice), List.of(next), moved);
    }

    /** The policy of a block that goes on for ever. */
    public Policy forEver() {
        double[][] next = new double[running.length][change.length];
        int[][] choice = new int[running.length][change.length];
        double moved = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS && moved > STILL; sweep++) {
            double[][] now = new double[running.length][change.length];
            moved = sweep(next, now, choice);
            next = now;
        }
        return new Policy(List.of(choice), List.of(next), moved);
    }

    /** Fills the values of a year from those of the year after; the largest change between the two, relative. */
    private double sweep(double[][] next, double[][] now, int[][] choice) {
        int regions = change.length;
        double moved = 0;
        double largest = 1e-300;
        double[] there = new double[regions];
        for (int state = 0; state < running.length; state++) {
            for (int region = 0; region < regions; region++) {
                double expected = 0;
                for (int each = 0; each < successors[state].length; each++) {
                    expected += probabilities[state][each] * next[successors[state][each]][region];
                }
                there[region] = discount * (running[state][region] + expected);
            }
            for (int from = 0; from < regions; from++) {
                // Staying wins ties: nobody pays for a move that gains nothing.
                int best = from;
                for (int to = 0; to < regions; to++) {
                    if (change[from][to] + there[to] < change[from][best] + there[best]) {
                        best = to;
                    }
                }
                choice[state][from] = best;
                now[state][from] = change[from][best] + there[best];
                moved = Math.max(moved, Math.abs(now[state][from] - next[state][from]));
                largest = Math.max(largest, Math.abs(now[state][from]));
            }
        }
        return moved / largest;
    }
}
