package org.fragmenta.theory.dynamics;

import java.math.BigDecimal;

/** Numbers inside texts of evidence, as a user would write them. */
final class EvidenceText {
    private EvidenceText() {}

    static String of(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
