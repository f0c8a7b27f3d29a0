package org.fragmenta.processor.read;

import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.Mode;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Reads the regions, countries, routes, borders and agreements of a region set that are classes. */
final class FactReader {
    private final Reading reading;
    private final References references;
    private final boolean besideTable;

    /** @param besideTable whether other regions of the set are rows of a table */
    FactReader(Reading reading, References references, boolean besideTable) {
        this.reading = reading;
        this.references = references;
        this.besideTable = besideTable;
    }

    Declared<RegionDescriptor> region(Parts.Part part) {
        Annotated region = annotated(Role.REGION, part);
        String id = region.name();
        RegionDescriptor descriptor = new RegionDescriptor(
                id,
                PartReader.label(region),
                resolve(region, "country", Role.COUNTRY, "Region " + id + " lies in", "regions." + id),
                region.fact("wage"),
                region.fact("skilledWage"),
                region.fact("rent"),
                region.fact("capitalCost"),
                region.number("productivity"),
                region.fact("utilityPrice"),
                region.number("profitTax"),
                region.number("taxHolidayYears"),
                region.fact("capability"),
                region.number("setupFactor"),
                region.fact("latitude"),
                region.fact("longitude"),
                new SiteFacts(
                        region.number("entry"),
                        region.fact("capacity"),
                        region.number("agglomeration"),
                        region.number("congestion"),
                        Optional.empty()),
                region.text("source"));
        return PartReader.declared(id, descriptor, region);
    }

    Declared<CountryDescriptor> country(Parts.Part part) {
        Annotated country = annotated(Role.COUNTRY, part);
        String id = country.text("iso").isBlank() ? country.name() : country.text("iso");
        CountryDescriptor descriptor = new CountryDescriptor(
                id,
                PartReader.label(country),
                country.number("tariff"),
                country.number("importHours"),
                country.number("exportHours"),
                country.number("importFee"),
                country.number("exportFee"),
                country.text("source"));
        return PartReader.declared(id, descriptor, country);
    }

    Declared<RouteDescriptor> route(Parts.Part part) {
        Annotated route = annotated(Role.ROUTE, part);
        String id = route.name();
        String path = "routes." + id;
        RouteDescriptor descriptor = new RouteDescriptor(
                id,
                resolve(route, "from", Role.REGION, "Route " + id + " begins in", path),
                resolve(route, "to", Role.REGION, "Route " + id + " ends in", path),
                mode(route.constant("mode")),
                resolve(route, "corridor", Role.CORRIDOR, "Route " + id + " belongs to", path),
                route.number("km"),
                route.number("hours"),
                route.number("costPerTonneKm"),
                route.number("handlingPerTonne"),
                route.text("source"));
        return PartReader.declared(id, descriptor, route);
    }

    Declared<BorderDescriptor> border(Parts.Part part) {
        Annotated border = annotated(Role.BORDER, part);
        String id = border.name();
        String path = "borders." + id;
        BorderDescriptor descriptor = new BorderDescriptor(
                id,
                resolve(border, "first", Role.COUNTRY, "Border " + id + " is of", path),
                resolve(border, "second", Role.COUNTRY, "Border " + id + " is of", path),
                border.number("hours"),
                border.number("fee"),
                border.text("source"));
        return PartReader.declared(id, descriptor, border);
    }

    Declared<AgreementDescriptor> agreement(Parts.Part part) {
        Annotated agreement = annotated(Role.AGREEMENT, part);
        String id = agreement.name();
        List<String> members = agreement.types("members").stream()
                .flatMap(reference -> references
                        .resolve(
                                Role.COUNTRY,
                                reference,
                                "Agreement " + id + " has the member",
                                "agreements." + id + ".members")
                        .stream())
                .toList();
        AgreementDescriptor descriptor =
                new AgreementDescriptor(id, members, agreement.number("tariff"), agreement.text("source"));
        return PartReader.declared(id, descriptor, agreement);
    }

    /** Whether a country class states no figures, so that it only names a row of the table of countries. */
    static boolean isBareCountry(Declared<CountryDescriptor> country) {
        return List.of("", "iso", "label").containsAll(country.positions().keySet());
    }

    private Annotated annotated(Role role, Parts.Part part) {
        return Annotated.find(reading, part.type(), role.annotation(), part.home())
                .orElseThrow(() -> new IllegalStateException(part.type() + " is no " + role.noun()));
    }

    private String resolve(Annotated annotated, String element, Role role, String subject, String path) {
        Optional<TypeReference> named = annotated.type(element);
        if (role == Role.REGION
                && besideTable
                && named.filter(reference -> reference.type().isEmpty()).isPresent()) {
            ownTable(named.get(), subject);
            return "";
        }
        return annotated
                .type(element)
                .flatMap(reference -> references.resolve(role, reference, subject, path + "." + element))
                .orElse("");
    }

    /** The types of a table's rows are generated from the set, so the set cannot wait for them. */
    private void ownTable(TypeReference reference, String subject) {
        reading.tell(
                SourceDiagnostic.OWN_TABLE,
                reference.position(),
                subject + " " + (reference.name().isEmpty() ? "a class" : reference.name())
                        + ", which does not exist while the region set is read: the types of a table's rows are generated"
                        + " from the set.",
                "state the routes in a table too: routes = \"routes.csv\".");
    }

    private static Mode mode(String constant) {
        return Optional.of(constant)
                .filter(name -> !name.isEmpty())
                .map(Mode::valueOf)
                .orElse(Mode.ROAD);
    }
}
