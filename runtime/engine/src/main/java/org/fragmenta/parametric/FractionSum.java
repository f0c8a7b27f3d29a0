package org.fragmenta.parametric;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** A sum of many fractions, reduced once at its end: where each term was, reducing would take nearly all the time. */
final class FractionSum {
    private BigInteger numerator = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;

    void add(BigFraction term) {
        BigInteger added = term.getNumerator();
        if (added.signum() == 0) {
            return;
        }
        BigInteger parts = term.getDenominator();
        if (parts.equals(denominator)) {
            numerator = numerator.add(added);
            return;
        }
        BigInteger[] fit = denominator.divideAndRemainder(parts);
        if (fit[1].signum() != 0) {
            BigInteger finer = parts.divide(parts.gcd(denominator));
            numerator = numerator.multiply(finer);
            denominator = denominator.multiply(finer);
            fit[0] = denominator.divide(parts);
        }
        numerator = numerator.add(added.multiply(fit[0]));
    }

    BigFraction value() {
        return numerator.signum() == 0 ? BigFraction.ZERO : new BigFraction(numerator, denominator);
    }
}
