package org.fragmenta.catalog;

/** The ranges of what generated parameters take; the checks cost next to nothing where all is well. */
public final class WhatIf {
    private WhatIf() {}

    /**
     * Passes a finite number from a least one on.
     *
     * @param number the number's name
     * @param of the element that it belongs to
     * @return the number
     * @throws IllegalArgumentException for any other number
     */
    public static double atLeast(double least, double value, String number, String of) {
        if (value >= least && value < Double.POSITIVE_INFINITY) {
            return value;
        }
        throw refused(value, number, of, "a finite number of at least " + least);
    }

    /**
     * Passes a finite number above 0.
     *
     * @param number the number's name
     * @param of the element that it belongs to
     * @return the number
     * @throws IllegalArgumentException for any other number
     */
    public static double positive(double value, String number, String of) {
        if (value > 0 && value < Double.POSITIVE_INFINITY) {
            return value;
        }
        throw refused(value, number, of, "a finite number above 0");
    }

    /**
     * Passes a number from 0 to 1.
     *
     * @param number the number's name
     * @param of the element that it belongs to
     * @return the number
     * @throws IllegalArgumentException for any other number
     */
    public static double share(double value, String number, String of) {
        if (value >= 0 && value <= 1) {
            return value;
        }
        throw refused(value, number, of, "from 0 to 1 (5 % is 0.05)");
    }

    /**
     * Passes a number from 0 to below 1.
     *
     * @param number the number's name
     * @param of the element that it belongs to; "" for the model as a whole
     * @return the number
     * @throws IllegalArgumentException for any other number
     */
    public static double rate(double value, String number, String of) {
        if (value >= 0 && value < 1) {
            return value;
        }
        throw refused(value, number, of, "at least 0 and below 1 (10 % a year is 0.10)");
    }

    private static IllegalArgumentException refused(double value, String number, String of, String requirement) {
        return new IllegalArgumentException(
                number + (of.isEmpty() ? "" : " of " + of) + " is " + value + "; it must be " + requirement);
    }
}
