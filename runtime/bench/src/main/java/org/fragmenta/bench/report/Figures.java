package org.fragmenta.bench.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Measured figures in three digits, which is more than measurements on shared machines are good for. */
public final class Figures {
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Figures() {}

    /** A duration in the largest unit that leaves it at 1 or more: {@code 0.46 ns}, {@code 12.3 ms}, {@code 101 s}. */
    public static String duration(double nanos) {
        String[] units = {"ns", "µs", "ms", "s"};
        int unit = 0;
        double value = nanos;
        while (unit < units.length - 1 && value >= 999.5) {
            value /= 1000;
            unit++;
        }
        return number(value) + " " + units[unit];
    }

    /** How often one figure contains another: {@code 1,230 x}. */
    public static String ratio(double figure, double unit) {
        double ratio = figure / unit;
        String digits = ratio >= 1000
                ? String.format(
                        Locale.ROOT, "%,d", new BigDecimal(ratio).round(DIGITS).longValue())
                : number(ratio);
        return digits + " x";
    }

    private static String number(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** The middle figure, or the mean of the two in the middle; NaN of none. */
    public static double median(Collection<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The geometric mean of figures above 0; NaN of none. */
    public static double geometricMean(Collection<Double> figures) {
        return Math.exp(figures.stream().mapToDouble(Math::log).average().orElse(Double.NaN));
    }

    /** The least figure; NaN of none. */
    public static double least(Collection<Double> figures) {
        return figures.stream().min(Double::compare).orElse(Double.NaN);
    }

    /** The greatest figure; NaN of none. */
    public static double greatest(Collection<Double> figures) {
        return figures.stream().max(Double::compare).orElse(Double.NaN);
    }
}
