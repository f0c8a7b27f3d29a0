package org.fragmenta.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.apache.commons.math3.fraction.BigFraction;

/** Numbers as a figure shows them; the exact ones stand in the documents. */
final class Shown {
    private static final MathContext DIGITS = new MathContext(6);

    private Shown() {}

    /** Six significant digits, thousands set apart. */
    static String number(BigFraction value) {
        BigDecimal rounded =
                new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()), DIGITS);
        return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }

    /** A share in percent with one decimal. */
    static String percent(double share) {
        return share < 0.0005 ? "under 0.1 %" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
