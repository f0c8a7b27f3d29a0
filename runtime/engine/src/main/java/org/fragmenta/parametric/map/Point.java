package org.fragmenta.parametric.map;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * A point of two parameters.
 *
 * @param x value of the first parameter
 * @param y value of the second parameter
 */
public record Point(BigFraction x, BigFraction y) {}
