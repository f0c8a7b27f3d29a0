package org.fragmenta.parametric.map;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.Decimals;

/**
 * An exact point in homogeneous coordinates, (x/w, y/w) with w above 0 and no common factor, so that equal points have
 * equal numbers. Beside it the same point in doubles, for decisions that rounding cannot turn.
 */
final class Site {
    /** Coordinates that differ by more than this share of them do so exactly, too. */
    private static final double ROUNDING = 0x1p-48;

    private final BigInteger x;
    private final BigInteger y;
    private final BigInteger w;
    private final double nearX;
    private final double nearY;

    /**
     * @param w not 0
     */
    Site(BigInteger x, BigInteger y, BigInteger w) {
        BigInteger factor = x.gcd(y).gcd(w);
        BigInteger divisor = w.signum() < 0 ? factor.negate() : factor;
        this.x = x.divide(divisor);
        this.y = y.divide(divisor);
        this.w = w.divide(divisor);
        this.nearX = Decimals.nearest(new BigFraction(this.x, this.w));
        this.nearY = Decimals.nearest(new BigFraction(this.y, this.w));
    }

    static Site of(BigFraction x, BigFraction y) {
        return new Site(
                x.getNumerator().multiply(y.getDenominator()),
                y.getNumerator().multiply(x.getDenominator()),
                x.getDenominator().multiply(y.getDenominator()));
    }

    BigInteger x() {
        return x;
    }

    BigInteger y() {
        return y;
    }

    BigInteger w() {
        return w;
    }

    /** The first coordinate within a few units in the last place. */
    double nearX() {
        return nearX;
    }

    /** The second coordinate within a few units in the last place. */
    double nearY() {
        return nearY;
    }

    Point point() {
        return new Point(new BigFraction(x, w), new BigFraction(y, w));
    }

    /** 1 if the turn at {@code middle} is to the left, -1 if it is to the right, 0 if it is none or straight back. */
    static int turn(Site before, Site middle, Site after) {
        BigInteger determinant = before.x
                .multiply(middle.y.multiply(after.w).subtract(after.y.multiply(middle.w)))
                .subtract(before.y.multiply(middle.x.multiply(after.w).subtract(after.x.multiply(middle.w))))
                .add(before.w.multiply(middle.x.multiply(after.y).subtract(after.x.multiply(middle.y))));
        return determinant.signum();
    }

    /** Left before right, then low before high. */
    int compareTo(Site other) {
        double gap = nearX - other.nearX;
        if (Math.abs(gap) > ROUNDING * (Math.abs(nearX) + Math.abs(other.nearX))) {
            return gap > 0 ? 1 : -1;
        }
        int byX = x.multiply(other.w).compareTo(other.x.multiply(w));
        return byX != 0 ? byX : y.multiply(other.w).compareTo(other.y.multiply(w));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Site site
                && nearX == site.nearX
                && nearY == site.nearY
                && x.equals(site.x)
                && y.equals(site.y)
                && w.equals(site.w);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(nearX) + Double.hashCode(nearY);
    }
}
