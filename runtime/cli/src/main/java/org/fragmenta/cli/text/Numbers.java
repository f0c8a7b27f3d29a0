package org.fragmenta.cli.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people read them: thousands grouped by commas, a decimal point, no more digits than help. The same in
 * every locale; the exact numbers are in the JSON result.
 */
public final class Numbers {
    private static final double LARGEST_PLAIN = 1e15;
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final int GROUP = 3;

    private Numbers() {}

    /**
     * An amount of money, output, hours ...: whole from 1,000 on, two decimals from 1 on, four significant digits
     * below.
     */
    public static String amount(double value) {
        double size = Math.abs(value);
        if (size >= LARGEST_PLAIN || !(size >= SMALLEST_PLAIN)) {
            return extreme(value);
        }
        BigDecimal exact = new BigDecimal(value);
        if (size >= 1) {
            BigDecimal rounded = exact.setScale(size >= 1000 ? 0 : 2, RoundingMode.HALF_UP);
            return grouped(isWhole(rounded) ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded);
        }
        return grouped(stripped(exact.round(new MathContext(4, RoundingMode.HALF_UP))));
    }

    /**
     * A number to six significant digits, and all digits before the point.
     *
     * @param rounding towards the side that must not be missed where the number is a threshold
     */
    public static String precise(double value, RoundingMode rounding) {
        double size = Math.abs(value);
        if (size >= LARGEST_PLAIN || !(size >= SMALLEST_PLAIN)) {
            return extreme(value);
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value));
        int whole = shortest.precision() - shortest.scale();
        return grouped(stripped(shortest.round(new MathContext(Math.max(6, whole), rounding))));
    }

    /** A decimal with all its digits. */
    public static String exact(BigDecimal value) {
        return grouped(stripped(value));
    }

    /** A share as a percentage with one decimal; "under 0.1 %" rather than a nought that is none. */
    public static String percent(double share) {
        if (share != 0 && Math.abs(share) < 0.0005) {
            return "under 0.1 %";
        }
        BigDecimal rounded = new BigDecimal(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return grouped(rounded) + " %";
    }

    private static String extreme(double value) {
        if (value == 0) {
            return "0";
        }
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            return Double.isNaN(value) ? "undefined" : value > 0 ? "infinite" : "-infinite";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return stripped(rounded.movePointLeft(exponent)).toPlainString() + "e" + exponent;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int position = point - GROUP; position > start; position -= GROUP) {
            text.insert(position, ',');
        }
        return text.toString();
    }
}
