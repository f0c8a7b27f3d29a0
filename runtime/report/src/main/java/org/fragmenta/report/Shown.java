package org.fragmenta.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.apache.commons.math3.fraction.BigFraction;

/** Numbers as a figure shows them; the exact ones stand in the documents. */
final class Shown {
    private static final int DIGITS = 6;
    private static final MathContext CLOSE = new MathContext(40);

    private Shown() {}

    /** Six significant digits and all before the point, thousands set apart. */
    static String number(BigFraction value) {
        BigDecimal close = new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()), CLOSE);
        int whole = close.precision() - close.scale();
        BigDecimal rounded = close.round(new MathContext(Math.max(DIGITS, whole)));
        return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }

    /** A share in percent with one decimal. */
    static String percent(double share) {
        return share < 0.0005 ? "under 0.1 %" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
