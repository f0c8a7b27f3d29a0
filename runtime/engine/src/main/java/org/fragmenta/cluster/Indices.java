package org.fragmenta.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Measures of concentration (theory IX). Shares are of one whole, by region. */
public final class Indices {
    private Indices() {}

    /** Numbers as shares of their sum, which is above 0. */
    public static double[] shares(int[] numbers) {
        return shares(Arrays.stream(numbers).asDoubleStream().toArray());
    }

    /** Numbers as shares of their sum, which is above 0. */
    public static double[] shares(double[] numbers) {
        double sum = Arrays.stream(numbers).sum();
        return Arrays.stream(numbers).map(number -> number / sum).toArray();
    }

    /** Hirschman-Herfindahl index: sum of squared shares, 1 where all is in one place. */
    public static double herfindahl(double[] shares) {
        return Arrays.stream(shares).map(share -> share * share).sum();
    }

    /** Location quotients: the share of a region in the activity over its share in the benchmark. */
    public static double[] locationQuotients(double[] shares, double[] benchmark) {
        return IntStream.range(0, shares.length)
                .mapToDouble(region -> shares[region] / benchmark[region])
                .toArray();
    }

    /**
     * Theil index, and its parts between and within countries.
     *
     * @param total the index, 0 where activity is spread like the benchmark
     * @param between what differs between countries
     * @param within what differs between regions of one country, weighted by the country's activity
     */
    public record Theil(double total, double between, double within) {}

    /**
     * The Theil index of shares against a benchmark, each part by a formula of its own.
     *
     * @param countries country of every region
     */
    public static Theil theil(double[] shares, double[] benchmark, List<String> countries) {
        Map<String, Double> shareOf = new TreeMap<>();
        Map<String, Double> benchmarkOf = new TreeMap<>();
        double total = 0;
        for (int region = 0; region < shares.length; region++) {
            shareOf.merge(countries.get(region), shares[region], Double::sum);
            benchmarkOf.merge(countries.get(region), benchmark[region], Double::sum);
            total += term(shares[region], benchmark[region]);
        }
        double between = 0;
        for (Map.Entry<String, Double> country : shareOf.entrySet()) {
            between += term(country.getValue(), benchmarkOf.getOrDefault(country.getKey(), 0.0));
        }
        double within = 0;
        for (int region = 0; region < shares.length; region++) {
            double share = shareOf.getOrDefault(countries.get(region), 0.0);
            double reference = benchmarkOf.getOrDefault(countries.get(region), 0.0);
            within += share == 0 ? 0 : share * term(shares[region] / share, benchmark[region] / reference);
        }
        return new Theil(total, between, within);
    }

    private static double term(double share, double benchmark) {
        return share == 0 ? 0 : share * Math.log(share / benchmark);
    }

    /**
     * Concentration beyond what siting plants at random would give.
     *
     * @param g raw concentration, {@code sum (s_r - x_r)^2}
     * @param h Herfindahl index of plant sizes
     * @param gamma {@code [G - (1 - sum x^2) H] / [(1 - sum x^2)(1 - H)]}; 0 on average where plants are thrown at random;
     *     infinite where one plant or one region is all there is
     */
    public record EllisonGlaeser(double g, double h, double gamma) {}

    /**
     * The index of Ellison and Glaeser (1997, JPE 105(5), equation 5).
     *
     * @param shares of the industry by region
     * @param benchmark shares of all activity by region
     * @param plants shares of the industry's plants
     */
    public static EllisonGlaeser ellisonGlaeser(double[] shares, double[] benchmark, double[] plants) {
        double g = IntStream.range(0, shares.length)
                .mapToDouble(region -> Math.pow(shares[region] - benchmark[region], 2))
                .sum();
        double h = herfindahl(plants);
        double spread = 1 - herfindahl(benchmark);
        double room = spread * (1 - h);
        return new EllisonGlaeser(g, h, room == 0 ? Double.POSITIVE_INFINITY : (g - spread * h) / room);
    }
}
