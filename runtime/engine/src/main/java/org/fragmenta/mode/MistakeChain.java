package org.fragmenta.mode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * A good that passes through a row of stages, each of which may spoil it: countries that make fewer mistakes take the later
 * stages, where more is at stake, and earn higher wages (theory GV-5; Costinot, Vogel and Wang 2013).
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param stages S, length of the chain, above 0
 * @param countries at least one, no two with the same failure rate
 */
public record MistakeChain(String id, String title, String source, double stages, List<Country> countries)
        implements Mode {
    private static final double ACCURACY = 1e-15;
    private static final int STEPS = 1_000;

    public MistakeChain {
        countries = List.copyOf(countries);
    }

    /**
     * A country.
     *
     * @param id unique in the chain
     * @param failureRate lambda, mistakes per stage and unit, above 0
     * @param labour its workers, each of whom does one stage of one unit, above 0
     */
    public record Country(String id, double failureRate, double labour) {}

    /**
     * The stages of one country.
     *
     * @param country it
     * @param from where its stages begin, 0 or more
     * @param to where they end
     * @param wage in units of the final good
     * @param price of the good as it leaves the country, in units of the final good
     * @param output units that leave it unspoilt
     */
    public record Stretch(Country country, double from, double to, double wage, double price, double output) {}

    @Override
    public ModeKind kind() {
        return ModeKind.MISTAKE_CHAIN;
    }

    /** Units of the final good, such that all labour is used by the end of the chain. */
    public double output() {
        double low = 0;
        double high = 0;
        while (length(high) > stages) {
            high += 1;
        }
        while (length(low) < stages) {
            low -= 1;
        }
        return Math.exp(new BrentSolver(ACCURACY, ACCURACY).solve(STEPS, log -> length(log) - stages, low, high));
    }

    /** The countries along the chain, the one that makes most mistakes first. */
    public List<Stretch> stretches() {
        List<Country> order = upstreamFirst();
        double[] passing = passing(order, output());
        double[] wages = new double[order.size()];
        double[] prices = new double[order.size()];
        double wage = 1;
        double price = 0;
        for (int country = 0; country < wages.length; country++) {
            double rate = order.get(country).failureRate();
            wage += country == 0 ? 0 : (order.get(country - 1).failureRate() - rate) * price;
            price += (passing[country] / passing[country + 1] - 1) * (price + wage / rate);
            wages[country] = wage;
            prices[country] = price;
        }
        List<Stretch> stretches = new ArrayList<>();
        double from = 0;
        for (int country = 0; country < wages.length; country++) {
            Country current = order.get(country);
            double to = from + Math.log(passing[country] / passing[country + 1]) / current.failureRate();
            stretches.add(new Stretch(
                    current, from, to, wages[country] / price, prices[country] / price, passing[country + 1]));
            from = to;
        }
        return List.copyOf(stretches);
    }

    private List<Country> upstreamFirst() {
        return countries.stream()
                .sorted(Comparator.comparingDouble(Country::failureRate).reversed())
                .toList();
    }

    /** How long a chain is that ends in so many units and uses all labour. */
    private double length(double logOutput) {
        List<Country> order = upstreamFirst();
        double[] passing = passing(order, Math.exp(logOutput));
        double length = 0;
        for (int country = 0; country < order.size(); country++) {
            length += Math.log(passing[country] / passing[country + 1])
                    / order.get(country).failureRate();
        }
        return length;
    }

    /** Units that enter each country's stages, and last the output: each worker spoils {@code lambda} units. */
    private static double[] passing(List<Country> order, double output) {
        double[] passing = new double[order.size() + 1];
        passing[order.size()] = output;
        for (int country = order.size() - 1; country >= 0; country--) {
            Country current = order.get(country);
            passing[country] = passing[country + 1] + current.failureRate() * current.labour();
        }
        return passing;
    }
}
