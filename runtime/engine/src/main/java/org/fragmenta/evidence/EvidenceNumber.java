package org.fragmenta.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of evidence lines: six significant digits and every digit before the point, the same in every locale. */
public final class EvidenceNumber {
    private static final int DIGITS = 6;
    private static final int LONGEST_PLAIN = 15;

    private EvidenceNumber() {}

    /** The number in short; "inf" for positive infinity. */
    public static String text(double number) {
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "undefined" : number > 0 ? "inf" : "-inf";
        }
        BigDecimal exact = new BigDecimal(Double.toString(number));
        int whole = exact.precision() - exact.scale();
        BigDecimal rounded = exact.round(new MathContext(Math.max(DIGITS, whole), RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        boolean plain = whole <= LONGEST_PLAIN && whole > -DIGITS;
        return plain || rounded.signum() == 0 ? rounded.toPlainString() : rounded.toString();
    }
}
