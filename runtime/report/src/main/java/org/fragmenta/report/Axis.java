package org.fragmenta.report;

import org.fragmenta.parametric.Parameter;

/**
 * An axis of a figure.
 *
 * @param label what it measures, with the unit
 * @param from least value shown
 * @param to largest value shown
 */
record Axis(String label, double from, double to) {
    private static final double MANY = 1000;

    /** An axis for a parameter. */
    static Axis of(Parameter parameter, double from, double to) {
        return new Axis(parameter.label() + " (" + parameter.unit() + ")", from, to);
    }

    /** Whether its numbers are so large that thousands are set apart. */
    boolean hasThousands() {
        return to - from >= MANY;
    }

    /** Whether it shows a value. */
    boolean holds(double value) {
        return value >= from && value <= to;
    }

    double span() {
        return to - from;
    }
}
