package org.fragmenta.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/** Regions lie in countries; borders and agreements are between known ones. */
final class CountryReferenceRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        Set<String> countries = known(model);
        List<Finding> findings = new ArrayList<>();
        for (Declared<RegionDescriptor> region : Declared.regions(model)) {
            if (region.value().country().isBlank()) {
                findings.add(Diagnostic.NO_COUNTRY.at(
                        region.field("country"),
                        region.atStart() + " lies in no country. The country decides which borders goods cross and"
                                + " which tariffs they pay.",
                        "write the country's ISO 3166 code, such as LAO."));
            }
        }
        borders(model, countries, findings);
        for (Declared<AgreementDescriptor> agreement : Declared.agreements(model)) {
            List<String> members = agreement.value().members();
            for (int position = 0; position < members.size(); position++) {
                String member = members.get(position);
                if (!countries.contains(member)) {
                    findings.add(Diagnostic.UNKNOWN_COUNTRY_IN_AGREEMENT.at(
                            agreement.field("members") + "[" + position + "]",
                            agreement.atStart() + " has the member \"" + member + "\", in which no region of "
                                    + model.regionSet().id() + " lies. Goods of the country that was meant would pay"
                                    + " the general tariff instead of the preferential one.",
                            NameList.orNear(member, countries, "remove the member, or add its regions.")));
                }
            }
        }
        return findings;
    }

    private static void borders(ModelDescriptor model, Set<String> countries, List<Finding> findings) {
        Map<Set<String>, String> declared = new HashMap<>();
        for (Declared<BorderDescriptor> border : Declared.borders(model)) {
            String first = border.value().first();
            String second = border.value().second();
            unknown(border, "first", first, model, countries, findings);
            unknown(border, "second", second, model, countries, findings);
            if (!countries.contains(first) || !countries.contains(second)) {
                continue;
            }
            if (first.equals(second)) {
                findings.add(Diagnostic.SELF_BORDER.at(
                        border.field("second"),
                        border.atStart() + " lies between " + first + " and " + second + ". Goods that stay in a"
                                + " country cross no border, so its hours and fee would never be met.",
                        "name the country on the other side."));
                continue;
            }
            String earlier = declared.putIfAbsent(Set.of(first, second), border.id());
            // Two borders of one name are one mistake, and it is reported as such.
            if (earlier != null && border.named()) {
                findings.add(Diagnostic.REPEATED_BORDER.at(
                        border.path(),
                        border.atStart() + " lies between " + first + " and " + second + ", as border " + earlier
                                + " does. It is open whose hours and fee a shipment meets.",
                        "keep one of the two; a border holds in both directions."));
            }
        }
    }

    private static void unknown(
            Declared<BorderDescriptor> border,
            String field,
            String country,
            ModelDescriptor model,
            Set<String> countries,
            List<Finding> findings) {
        if (!countries.contains(country)) {
            findings.add(Diagnostic.UNKNOWN_COUNTRY_IN_BORDER.at(
                    border.field(field),
                    border.atStart() + " names the country \"" + country + "\", in which no region of "
                            + model.regionSet().id() + " lies. No shipment would ever meet its hours and fee.",
                    NameList.orNear(country, countries, "remove the border, or add the country's regions.")));
        }
    }

    /** Countries that have facts or regions. */
    private static Set<String> known(ModelDescriptor model) {
        return Stream.concat(
                        model.regionSet().countries().stream().map(CountryDescriptor::id),
                        model.regionSet().regions().stream().map(RegionDescriptor::country))
                .filter(country -> !country.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
