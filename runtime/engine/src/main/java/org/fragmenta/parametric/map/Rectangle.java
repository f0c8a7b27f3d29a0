package org.fragmenta.parametric.map;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * The part of the plane of two parameters that a map shows; sides of positive length.
 *
 * @param xFrom least value of the first parameter
 * @param xTo largest value of the first parameter
 * @param yFrom least value of the second parameter
 * @param yTo largest value of the second parameter
 */
public record Rectangle(BigFraction xFrom, BigFraction xTo, BigFraction yFrom, BigFraction yTo) {

    /**
     * @throws IllegalArgumentException if a side is empty or a point
     */
    public Rectangle {
        if (xFrom.compareTo(xTo) >= 0 || yFrom.compareTo(yTo) >= 0) {
            throw new IllegalArgumentException(
                    "no rectangle from " + xFrom + " to " + xTo + " by " + yFrom + " to " + yTo);
        }
    }

    /** Its area, in units of the first parameter times units of the second. */
    public BigFraction area() {
        return xTo.subtract(xFrom).multiply(yTo.subtract(yFrom));
    }
}
