package org.fragmenta.theory.cost;

import org.fragmenta.evidence.CounterExample;

/**
 * One of the orders that LA-7 expects: a lesser side and a greater one.
 *
 * @param name what is ordered, "distance"
 * @param lesser the side that is to be smaller
 * @param greater the side that is to be greater
 * @param unit of the two
 * @param what who stands for the sides, for the evidence
 * @param counterExample what shows it if the order is broken
 * @param cause the datum that then breaks it
 */
record Ordering(
        String name,
        double lesser,
        double greater,
        String unit,
        String what,
        CounterExample counterExample,
        String cause) {

    private static final double RELATIVE = 1e-9;

    /** The difference up to which the sides count as equal. */
    double tolerance() {
        double scale = Math.max(finite(lesser), finite(greater));
        return RELATIVE * Math.max(scale, 1e-300);
    }

    private static double finite(double side) {
        return Double.isFinite(side) ? Math.abs(side) : 0;
    }

    boolean isBroken() {
        return lesser > greater + tolerance();
    }

    boolean isTie() {
        return !isBroken() && !(lesser < greater - tolerance());
    }
}
