package org.fragmenta.parametric.map;

import org.fragmenta.parametric.AffineForm;
import org.fragmenta.parametric.Decimals;

/**
 * A cost in doubles, for the many comparisons that rounding cannot turn; exact numbers take a thousand times as long.
 *
 * @param constant cost where both parameters are 0
 * @param slopeX cost for each unit of the first parameter
 * @param slopeY cost for each unit of the second parameter
 */
record NearCost(double constant, double slopeX, double slopeY) {
    /** Five rounded operations on rounded numbers lose less than half of this share of the terms. */
    private static final double ROUNDING = 0x1p-47;

    static NearCost of(AffineForm cost) {
        return new NearCost(
                Decimals.nearest(cost.constant()),
                Decimals.nearest(cost.slopes().get(0)),
                Decimals.nearest(cost.slopes().get(1)));
    }

    /** Whether this cost is certainly below another at a point. */
    boolean isBelow(NearCost other, Site site) {
        return other.at(site) - at(site) > doubt(site) + other.doubt(site);
    }

    private double at(Site site) {
        return constant + slopeX * site.nearX() + slopeY * site.nearY();
    }

    private double doubt(Site site) {
        return ROUNDING * (Math.abs(constant) + Math.abs(slopeX * site.nearX()) + Math.abs(slopeY * site.nearY()))
                + Double.MIN_NORMAL;
    }
}
