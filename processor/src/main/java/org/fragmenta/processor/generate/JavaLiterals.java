package org.fragmenta.processor.generate;

/** Java source of numbers: what it says is bit for bit the number that was meant. */
public final class JavaLiterals {
    private JavaLiterals() {}

    /** An expression of type {@code double}. */
    public static String of(double number) {
        if (Double.isNaN(number)) {
            return "Double.NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        return Double.toString(number);
    }

    /** An expression of type {@code long}. */
    public static String of(long number) {
        return number + "L";
    }

    /** An expression of type {@code int}. */
    public static String of(int number) {
        return Integer.toString(number);
    }
}
