package org.fragmenta.parametric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** Between the numbers of a model, which count as the decimals that they were written as, and exact fractions. */
public final class Decimals {
    private static final int EXACT_BITS = 53;
    private static final int FINITE_BITS = 1000;

    private Decimals() {}

    /**
     * The decimal that stands for a number: 0.1 is a tenth, not the binary fraction next to it.
     *
     * @param number finite
     */
    public static BigFraction read(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1L << 53) {
            return new BigFraction((long) number);
        }
        BigDecimal decimal = new BigDecimal(Double.toString(number));
        return decimal.scale() <= 0
                ? new BigFraction(decimal.toBigIntegerExact())
                : new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The number next to a fraction, so that reading it as a decimal gives a decimal back. */
    public static double nearest(BigFraction fraction) {
        BigInteger numerator = fraction.getNumerator();
        BigInteger denominator = fraction.getDenominator();
        return numerator.bitLength() <= EXACT_BITS && denominator.bitLength() <= EXACT_BITS
                ? numerator.doubleValue() / denominator.doubleValue()
                : precise(numerator, denominator);
    }

    /** The number next to a fraction but for a bit or two, sooner. */
    static double roughly(BigFraction fraction) {
        BigInteger numerator = fraction.getNumerator();
        BigInteger denominator = fraction.getDenominator();
        return numerator.bitLength() <= FINITE_BITS && denominator.bitLength() <= FINITE_BITS
                ? numerator.doubleValue() / denominator.doubleValue()
                : precise(numerator, denominator);
    }

    private static double precise(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** A fraction as a whole number or as a fraction of two: {@code 50}, {@code 140/3}. */
    public static String fraction(BigFraction fraction) {
        String numerator = fraction.getNumerator().toString();
        return fraction.getDenominator().equals(BigInteger.ONE)
                ? numerator
                : numerator + "/" + fraction.getDenominator();
    }

    /** The decimal that a fraction is; empty if it has no end, or more digits than asked for. */
    public static Optional<BigDecimal> finite(BigFraction fraction, int digits) {
        try {
            BigDecimal decimal = new BigDecimal(fraction.getNumerator())
                    .divide(
                            new BigDecimal(fraction.getDenominator()),
                            new MathContext(digits, RoundingMode.UNNECESSARY));
            return Optional.of(decimal.stripTrailingZeros());
        } catch (ArithmeticException rounded) {
            return Optional.empty();
        }
    }

    /** A number as it is written, without an exponent or trailing zeros. */
    static String text(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
