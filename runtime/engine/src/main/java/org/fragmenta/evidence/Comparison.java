package org.fragmenta.evidence;

/**
 * The inequality that decided, left side at most right side.
 *
 * @param lhs left side, finite
 * @param rhs right side, finite
 * @param margin right side less left side
 * @param tolerance the margin up to which the sides count as equal (theory 0.4)
 * @param unit of the sides
 */
public record Comparison(double lhs, double rhs, double margin, double tolerance, String unit) {

    /** The comparison of two numbers. */
    public static Comparison of(double lhs, double rhs, double tolerance, String unit) {
        return new Comparison(lhs, rhs, rhs - lhs, tolerance, unit);
    }
}
