package org.fragmenta.check;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;

/** All prices are in one currency. */
final class CurrencyRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        String own = model.currency();
        String regions = model.regionSet().currency();
        if (own.equals(regions)) {
            return List.of();
        }
        return List.of(Diagnostic.CURRENCY_MISMATCH.at(
                "currency",
                "Model " + model.id() + " counts in " + said(own) + ", region set "
                        + model.regionSet().id() + " in " + said(regions)
                        + ". Wages and set-up costs of different currencies cannot be added.",
                "state the model in " + said(regions) + ", or convert the prices of the region set."));
    }

    private static String said(String currency) {
        return currency.isBlank() ? "no stated currency" : currency;
    }
}
