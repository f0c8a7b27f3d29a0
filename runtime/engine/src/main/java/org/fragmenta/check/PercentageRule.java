package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;

/** Shares that may exceed 1, but hardly ever do, are no percentages. */
final class PercentageRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Finding> findings = new ArrayList<>();
        Declared.regions(model)
                .forEach(region -> region.value()
                        .capitalCost()
                        .ifPresent(share -> share(
                                findings,
                                region,
                                "capitalCost",
                                share,
                                "the rental rate of capital, a share a year: a machine would cost more than its price every"
                                        + " year")));
        Declared.countries(model)
                .forEach(country ->
                        share(findings, country, "tariff", country.value().tariff(), tariff()));
        Declared.agreements(model)
                .forEach(agreement ->
                        share(findings, agreement, "tariff", agreement.value().tariff(), tariff()));
        return findings;
    }

    private static String tariff() {
        return "a share of value: goods would pay more than they are worth";
    }

    private static void share(List<Finding> findings, Declared<?> element, String field, double value, String meaning) {
        if (value > 1 && Double.isFinite(value)) {
            findings.add(Diagnostic.LIKE_A_PERCENTAGE.at(
                    element.field(field),
                    element.atStart() + ": " + field + " is " + PlainNumber.of(value) + ". It is " + meaning + ".",
                    Range.percentage(value)));
        }
    }
}
