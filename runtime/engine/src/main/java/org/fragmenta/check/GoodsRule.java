package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;

/** Goods that travel have a weight where freight is paid and a value where tariffs and time are (theory W-5). */
final class GoodsRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        boolean freight = paysFreight(model.regionSet());
        boolean adValorem = paysByValue(model);
        List<Finding> findings = new ArrayList<>();
        for (GoodsFlow flow : GoodsFlow.of(model)) {
            String goods = "Goods of " + flow.owner().said();
            if (flow.weightKg() > 0 && flow.value() == 0 && adValorem) {
                findings.add(Diagnostic.WEIGHT_WITHOUT_VALUE.at(
                        flow.owner().field("value"),
                        goods + " weigh " + PlainNumber.of(flow.weightKg())
                                + " kg a unit but have no value. Tariffs and the cost of"
                                + " time are shares of value, so they would count as nothing, and the value-to-weight"
                                + " ratio that decides how far goods travel is unknown.",
                        "state the value of a unit in " + model.currency().toUpperCase(Locale.ROOT) + "."));
            }
            if (flow.value() > 0 && flow.weightKg() == 0 && freight) {
                findings.add(Diagnostic.VALUE_WITHOUT_WEIGHT.at(
                        flow.owner().field("weightKg"),
                        goods + " are worth " + PlainNumber.of(flow.value())
                                + " a unit but have no weight. Freight is paid by weight,"
                                + " so it would count as nothing, however far they travel.",
                        "state the weight of a unit in kilograms."));
            }
        }
        return findings;
    }

    private static boolean paysFreight(RegionSetDescriptor set) {
        return set.routes().stream().anyMatch(route -> route.costPerTonneKm() > 0 || route.handlingPerTonne() > 0)
                || set.fallback().stream().anyMatch(way -> way.costPerTonneKm() > 0 || way.handlingPerTonne() > 0);
    }

    private static boolean paysByValue(ModelDescriptor model) {
        return model.economy().timeCost() > 0
                || model.regionSet().countries().stream().anyMatch(country -> country.tariff() > 0);
    }
}
