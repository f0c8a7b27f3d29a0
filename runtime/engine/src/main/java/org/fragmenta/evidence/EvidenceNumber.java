package org.fragmenta.evidence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;

/** Numbers of evidence lines: six significant digits and every digit before the point, the same in every locale. */
public final class EvidenceNumber {
    private static final int DIGITS = 6;
    private static final int LONGEST_PLAIN = 15;
    private static final int LONGEST_EXACT = 12;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private EvidenceNumber() {}

    /** The number in short; "inf" for positive infinity. */
    public static String text(double number) {
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "undefined" : number > 0 ? "inf" : "-inf";
        }
        BigDecimal exact = new BigDecimal(Double.toString(number));
        int whole = exact.precision() - exact.scale();
        BigDecimal rounded = exact.round(new MathContext(Math.max(DIGITS, whole), RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        boolean plain = whole <= LONGEST_PLAIN && whole > -DIGITS;
        return plain || rounded.signum() == 0 ? rounded.toPlainString() : rounded.toString();
    }

    /** The number in short: exact where that is short, a decimal or a fraction, else to six digits. */
    public static String text(BigFraction number) {
        return shortened(exact(number), nearest(number));
    }

    /** An exact text where it is short, else the number to six digits. */
    static String shortened(String exact, double number) {
        return exact.length() <= LONGEST_EXACT ? exact : text(number);
    }

    /** The exact number: a decimal where it has an end, else numerator and denominator. */
    static String exact(BigFraction number) {
        BigInteger denominator = number.getDenominator();
        int twos = denominator.getLowestSetBit();
        int fives = 0;
        BigInteger rest = denominator.shiftRight(twos);
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return number.getNumerator() + "/" + denominator;
        }
        return new BigDecimal(number.getNumerator())
                .divide(new BigDecimal(denominator), Math.max(twos, fives), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    static double nearest(BigFraction number) {
        return new BigDecimal(number.getNumerator())
                .divide(new BigDecimal(number.getDenominator()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
