package org.fragmenta.parametric.map;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.AffineForm;

/**
 * The line {@code a x + b y + c = 0}, in whole numbers without a common factor, and the half plane on which the left
 * side is positive. Signs are exact: doubles decide where rounding cannot turn the answer, whole numbers elsewhere.
 */
final class Line {
    /** Five rounded operations on rounded numbers lose less than half of this share of the terms. */
    private static final double ROUNDING = 0x1p-47;

    /** Leaves room for products in the range of doubles. */
    private static final int BITS = 500;

    private final BigInteger a;
    private final BigInteger b;
    private final BigInteger c;
    private final double nearA;
    private final double nearB;
    private final double nearC;

    Line(BigInteger a, BigInteger b, BigInteger c) {
        BigInteger factor = a.gcd(b).gcd(c).max(BigInteger.ONE);
        this.a = a.divide(factor);
        this.b = b.divide(factor);
        this.c = c.divide(factor);
        int bits = Math.max(this.a.bitLength(), Math.max(this.b.bitLength(), this.c.bitLength()));
        int shift = Math.max(0, bits - BITS);
        this.nearA = this.a.shiftRight(shift).doubleValue();
        this.nearB = this.b.shiftRight(shift).doubleValue();
        this.nearC = this.c.shiftRight(shift).doubleValue();
    }

    /** Where {@code a x + b y + c} is positive. */
    static Line of(BigFraction a, BigFraction b, BigFraction c) {
        BigInteger denominator = multiple(multiple(a.getDenominator(), b.getDenominator()), c.getDenominator());
        return new Line(whole(a, denominator), whole(b, denominator), whole(c, denominator));
    }

    /** Where the first cost is below the second. */
    static Line where(AffineForm below, AffineForm above) {
        AffineForm excess = above.minus(below);
        return of(excess.slopes().get(0), excess.slopes().get(1), excess.constant());
    }

    /** On which side a point is: 1 on the positive one, -1 on the other, 0 on the line. */
    int sideOf(Site site) {
        double termX = nearA * site.nearX();
        double termY = nearB * site.nearY();
        double sum = termX + termY + nearC;
        double doubt = ROUNDING * (Math.abs(termX) + Math.abs(termY) + Math.abs(nearC)) + Double.MIN_NORMAL;
        if (Math.abs(sum) > doubt) {
            return sum > 0 ? 1 : -1;
        }
        return a.multiply(site.x())
                .add(b.multiply(site.y()))
                .add(c.multiply(site.w()))
                .signum();
    }

    /**
     * Where two lines cross.
     *
     * @throws ArithmeticException if they are parallel
     */
    Site cross(Line other) {
        return new Site(
                b.multiply(other.c).subtract(other.b.multiply(c)),
                other.a.multiply(c).subtract(a.multiply(other.c)),
                a.multiply(other.b).subtract(other.a.multiply(b)));
    }

    private static BigInteger multiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private static BigInteger whole(BigFraction fraction, BigInteger denominator) {
        return fraction.getNumerator().multiply(denominator.divide(fraction.getDenominator()));
    }
}
