package org.fragmenta.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * The regions of a model with the countries, routes, borders and agreements between them.
 *
 * @param id the set's name
 * @param version the set's own version, shown where two jars disagree; "" where none is kept
 * @param currency ISO 4217 code that every price of the set is stated in
 * @param regions the regions in canonical order, at least one
 * @param countries facts of countries; a region's country may be missing here as long as nothing crosses its border
 * @param routes direct connections
 * @param borders particular borders
 * @param agreements trade agreements
 * @param fallback how goods travel where no chain of routes leads; absent where such pairs cannot be linked
 */
public record RegionSetDescriptor(
        String id,
        String version,
        String currency,
        List<RegionDescriptor> regions,
        List<CountryDescriptor> countries,
        List<RouteDescriptor> routes,
        List<BorderDescriptor> borders,
        List<AgreementDescriptor> agreements,
        Optional<FallbackDescriptor> fallback) {

    public RegionSetDescriptor {
        regions = List.copyOf(regions);
        countries = List.copyOf(countries);
        routes = List.copyOf(routes);
        borders = List.copyOf(borders);
        agreements = List.copyOf(agreements);
    }
}
