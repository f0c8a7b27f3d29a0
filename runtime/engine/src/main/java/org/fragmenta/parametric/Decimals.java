package org.fragmenta.parametric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.fraction.BigFraction;

/** Between the numbers of a model, which count as the decimals that they were written as, and exact fractions. */
public final class Decimals {
    private static final int EXACT_IN_DOUBLES = 1000;

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

    /** The number next to a fraction, to the last or the second last bit. */
    public static double nearest(BigFraction fraction) {
        BigInteger numerator = fraction.getNumerator();
        BigInteger denominator = fraction.getDenominator();
        if (numerator.bitLength() < EXACT_IN_DOUBLES && denominator.bitLength() < EXACT_IN_DOUBLES) {
            return numerator.doubleValue() / denominator.doubleValue();
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }
}
