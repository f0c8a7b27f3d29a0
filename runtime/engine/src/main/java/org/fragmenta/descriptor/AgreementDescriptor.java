package org.fragmenta.descriptor;

import java.util.List;

/**
 * A trade agreement: goods between any two members pay its tariff where the importer's general one is higher. Where
 * several agreements hold, the lowest tariff counts.
 *
 * @param id unique within the region set
 * @param members ids of countries
 * @param tariff preferential tariff, share of value
 * @param source where the figures come from, or "illustrative"
 */
public record AgreementDescriptor(String id, List<String> members, double tariff, String source) {

    public AgreementDescriptor {
        members = List.copyOf(members);
    }
}
