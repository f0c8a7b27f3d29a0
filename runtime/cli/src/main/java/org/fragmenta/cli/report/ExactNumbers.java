package org.fragmenta.cli.report;

import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.parametric.Decimals;

/** Exact numbers as people read them. */
final class ExactNumbers {
    private static final int SHORT = 12;

    private ExactNumbers() {}

    /** A decimal of a few digits or a short fraction as it is; else six digits, marked as rounded by ~. */
    static String text(BigFraction number) {
        Optional<String> decimal = Decimals.finite(number, SHORT).map(Numbers::exact);
        if (decimal.isPresent()) {
            return decimal.get();
        }
        String fraction = Decimals.fraction(number);
        return fraction.length() <= SHORT
                ? fraction
                : "~" + Numbers.precise(Decimals.nearest(number), RoundingMode.HALF_UP);
    }
}
