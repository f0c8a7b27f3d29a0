package org.fragmenta.mode;

/** The roots of the fundamental quadratic {@code s^2/2 b (b - 1) + mu b - delta = 0} (Dixit and Pindyck 1994, ch. 5). */
final class DixitPindyck {
    private DixitPindyck() {}

    static double positiveRoot(double discountRate, double drift, double volatility) {
        return middle(drift, volatility) + spread(discountRate, drift, volatility);
    }

    static double negativeRoot(double discountRate, double drift, double volatility) {
        return middle(drift, volatility) - spread(discountRate, drift, volatility);
    }

    private static double middle(double drift, double volatility) {
        return 0.5 - drift / (volatility * volatility);
    }

    private static double spread(double discountRate, double drift, double volatility) {
        double middle = middle(drift, volatility);
        return Math.sqrt(middle * middle + 2 * discountRate / (volatility * volatility));
    }
}
