package org.fragmenta.parametric;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * A number of the model as a parameter varies: {@code constant + slope * parameter}.
 *
 * @param field which number
 * @param id whose; "" for the output and the economy's
 */
record VariedNumber(NumberField field, String id, BigFraction constant, BigFraction slope) {

    /** A number that the parameter is itself. */
    static VariedNumber set(NumberField field, String id) {
        return new VariedNumber(field, id, BigFraction.ZERO, BigFraction.ONE);
    }

    /** A number that the parameter multiplies. */
    static VariedNumber scaled(NumberField field, String id, double today) {
        return new VariedNumber(field, id, BigFraction.ZERO, Decimals.read(today));
    }

    /** The number at a value of the parameter. */
    double at(double parameter) {
        return Decimals.nearest(constant.add(slope.multiply(Decimals.read(parameter))));
    }
}
