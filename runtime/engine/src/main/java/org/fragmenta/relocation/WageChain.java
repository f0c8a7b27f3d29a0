package org.fragmenta.relocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;

/**
 * All uncertain wages of a horizon as one Markov chain: a state for every combination of their factors, each going its own
 * way.
 */
final class WageChain {
    /** What is left of a chain where nothing is uncertain. */
    static final WageChain CERTAIN = new WageChain(new double[1][0], new int[][] {{0}}, new double[][] {{1}}, 0);

    private final double[][] factors;
    private final int[][] successors;
    private final double[][] chances;
    private final int start;

    /**
     * @param factors by state and uncertainty
     * @param successors states that may come a year later, by state
     * @param chances their probabilities
     * @param start state of the first year
     */
    private WageChain(double[][] factors, int[][] successors, double[][] chances, int start) {
        this.factors = factors;
        this.successors = successors;
        this.chances = chances;
        this.start = start;
    }

    /** How many states there are over the years of a horizon; what is too much to count is the largest number. */
    static long count(HorizonDescriptor horizon) {
        long count = 1;
        for (UncertaintyDescriptor uncertainty : horizon.uncertain()) {
            long own = uncertainty.volatility().isPresent()
                    ? 2L * horizon.years() - 1
                    : uncertainty.factors().size();
            count = count > Integer.MAX_VALUE / own ? Integer.MAX_VALUE : count * own;
        }
        return count;
    }

    /** The chain of a horizon. */
    static WageChain of(HorizonDescriptor horizon) {
        WageChain chain = CERTAIN;
        for (UncertaintyDescriptor uncertainty : horizon.uncertain()) {
            WageChain own = uncertainty.volatility().isPresent()
                    ? walk(uncertainty.volatility().getAsDouble(), horizon.years())
                    : declared(uncertainty);
            chain = chain.times(own);
        }
        return chain;
    }

    /** A walk that can take a step every year but the last. */
    private static WageChain walk(double volatility, int years) {
        int states = 2 * years - 1;
        double up = Math.exp(volatility);
        // The chance of a rise that keeps the expected wage where it is.
        double rise = (1 - 1 / up) / (up - 1 / up);
        double[][] factors = new double[states][];
        int[][] successors = new int[states][];
        double[][] chances = new double[states][];
        for (int state = 0; state < states; state++) {
            factors[state] = new double[] {Math.exp(volatility * (state - (years - 1)))};
            boolean end = state == 0 || state == states - 1;
            // The ends are reached in the last year, if at all.
            successors[state] = end ? new int[] {state} : new int[] {state - 1, state + 1};
            chances[state] = end ? new double[] {1} : new double[] {1 - rise, rise};
        }
        return new WageChain(factors, successors, chances, years - 1);
    }

    private static WageChain declared(UncertaintyDescriptor uncertainty) {
        int states = uncertainty.factors().size();
        double[][] factors = new double[states][];
        int[][] successors = new int[states][];
        double[][] chances = new double[states][];
        for (int state = 0; state < states; state++) {
            List<Double> row = uncertainty.chances().get(state);
            factors[state] = new double[] {uncertainty.factors().get(state)};
            successors[state] = IntStream.range(0, states)
                    .filter(later -> row.get(later) > 0)
                    .toArray();
            chances[state] =
                    Arrays.stream(successors[state]).mapToDouble(row::get).toArray();
        }
        return new WageChain(factors, successors, chances, uncertainty.factors().indexOf(1.0));
    }

    private WageChain times(WageChain other) {
        int states = states() * other.states();
        double[][] product = new double[states][];
        int[][] later = new int[states][];
        double[][] likely = new double[states][];
        for (int state = 0; state < states; state++) {
            int mine = state / other.states();
            int theirs = state % other.states();
            product[state] = Arrays.copyOf(factors[mine], factors[mine].length + 1);
            product[state][factors[mine].length] = other.factors[theirs][0];
            int width = other.successors[theirs].length;
            later[state] = new int[successors[mine].length * width];
            likely[state] = new double[later[state].length];
            for (int each = 0; each < later[state].length; each++) {
                later[state][each] =
                        successors[mine][each / width] * other.states() + other.successors[theirs][each % width];
                likely[state][each] = chances[mine][each / width] * other.chances[theirs][each % width];
            }
        }
        return new WageChain(product, later, likely, start * other.states() + other.start);
    }

    int states() {
        return factors.length;
    }

    /** The state of the first year. */
    int start() {
        return start;
    }

    /** What the wages of each uncertainty are multiplied by in a state. */
    double[] factors(int state) {
        return factors[state];
    }

    /** The states that may come a year later. */
    int[] successors(int state) {
        return successors[state];
    }

    /** Their probabilities. */
    double[] chances(int state) {
        return chances[state];
    }

    /** The probability of every state in every year, by year and state. */
    List<double[]> likelihood(int years) {
        List<double[]> likelihood = new ArrayList<>();
        double[] now = new double[states()];
        now[start] = 1;
        for (int year = 0; year < years; year++) {
            likelihood.add(now);
            double[] next = new double[states()];
            for (int state = 0; state < states(); state++) {
                for (int each = 0; each < successors[state].length; each++) {
                    next[successors[state][each]] += now[state] * chances[state][each];
                }
            }
            now = next;
        }
        return likelihood;
    }
}
