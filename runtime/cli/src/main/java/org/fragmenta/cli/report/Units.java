package org.fragmenta.cli.report;

import java.util.Locale;
import org.fragmenta.descriptor.ModelDescriptor;

/** The units of a model's numbers in words. */
public final class Units {
    private Units() {}

    /** {@code a year}, {@code a quarter}, {@code a month}. */
    static String aPeriod(ModelDescriptor model) {
        return "a " + model.period().name().toLowerCase(Locale.ROOT);
    }

    /** {@code USD a year}. */
    public static String moneyAPeriod(ModelDescriptor model) {
        return model.currency() + " " + aPeriod(model);
    }

    /** {@code 1 block}, {@code 3 blocks}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
