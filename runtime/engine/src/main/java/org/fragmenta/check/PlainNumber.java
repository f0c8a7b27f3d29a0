package org.fragmenta.check;

import java.math.BigDecimal;

/** Numbers as a sentence shows them: every digit, no rounding, no locale. */
public final class PlainNumber {
    private static final double LARGEST_PLAIN = 1e15;
    private static final double SMALLEST_PLAIN = 1e-6;

    private PlainNumber() {}

    /** {@code 1200000}, {@code 0.05}; in powers of ten where plain digits would hide the size. */
    public static String of(double value) {
        double size = Math.abs(value);
        if (value == 0) {
            return "0";
        }
        return size >= SMALLEST_PLAIN && size < LARGEST_PLAIN
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
