package org.fragmenta.theory.jk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Decimals;

/** Outputs that people can read, well inside an interval between two thresholds. */
final class PlainOutput {
    private static final int MOST_DIGITS = 17;

    private PlainOutput() {}

    /**
     * The output of fewest digits in the middle half between two, or between one and its fourfold.
     *
     * @param to positive infinity if there is no end
     */
    static double between(double from, double to) {
        if (from == 0 && to == Double.POSITIVE_INFINITY) {
            return 1;
        }
        double end = to == Double.POSITIVE_INFINITY ? 4 * from : to;
        double low = from + (end - from) / 4;
        double high = end - (end - from) / 4;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            double candidate = new BigDecimal(low)
                    .round(new MathContext(digits, RoundingMode.CEILING))
                    .doubleValue();
            if (candidate <= high) {
                return candidate;
            }
        }
        return (low + high) / 2;
    }

    /** A plain value of the parameter inside a segment of a curve. */
    static double inside(CurveSegment segment) {
        return between(
                Decimals.nearest(segment.from()),
                segment.to().map(Decimals::nearest).orElse(Double.POSITIVE_INFINITY));
    }

    /** The output as settings write it. */
    static String text(double output) {
        return new BigDecimal(Double.toString(output)).stripTrailingZeros().toPlainString();
    }
}
