package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.dsl.GreatCircle;
import org.fragmenta.processor.model.AnnotatedRegionSet;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Reads one region set from its annotations and tables. */
final class RegionSetReader {
    private final Reading reading;
    private final Elements elements;
    private final TableFiles files;

    /**
     * A region set and what its classes are called.
     *
     * @param set the set
     * @param ids the ids of its classes, by role and full name
     */
    record ReadSet(AnnotatedRegionSet set, Map<Role, Map<String, String>> ids) {}

    RegionSetReader(Reading reading, Elements elements, TableFiles files) {
        this.reading = reading;
        this.elements = elements;
        this.files = files;
    }

    /**
     * @param type the class of the set
     * @param home where its mistakes are shown if it is not being compiled
     */
    ReadSet read(TypeElement type, Optional<Position> home) {
        Annotated set = Annotated.find(reading, type, Role.REGION_SET.annotation(), home)
                .orElseThrow(() -> new IllegalStateException(type + " is no region set"));
        SetTypes types = SetTypes.of(reading, set);
        References references = new References(reading);
        types.ids().forEach(references::declareAll);
        FactReader classes =
                new FactReader(reading, references, !set.text("table").isEmpty());
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        FactTables tables = new FactTables(reading, files, set, packageName, references.known(Role.CORRIDOR));

        List<Declared<RegionDescriptor>> regions = all(tables.regions(), types.of(Role.REGION), classes::region);
        List<Declared<CountryDescriptor>> countries = countries(tables, types, classes);
        List<Declared<RouteDescriptor>> routes = all(tables.routes(), types.of(Role.ROUTE), classes::route);
        List<Declared<BorderDescriptor>> borders = all(tables.borders(), types.of(Role.BORDER), classes::border);
        List<Declared<AgreementDescriptor>> agreements =
                all(tables.agreements(), types.of(Role.AGREEMENT), classes::agreement);
        Optional<Annotated> circle = Annotated.find(reading, type, GreatCircle.class, home);
        checkCurrency(reading, set);

        String name = GeneratedNames.base(type);
        RegionSetDescriptor descriptor = new RegionSetDescriptor(
                name,
                set.text("version"),
                set.text("currency"),
                Declared.values(regions),
                Declared.values(countries),
                Declared.values(routes),
                Declared.values(borders),
                Declared.values(agreements),
                circle.map(RegionSetReader::fallback));
        Map<String, Position> own = set.positions();
        SourceMapBuilder map = new SourceMapBuilder()
                .put("", set.position())
                .put("currency", set.position("currency"))
                .put("version", set.position("version"))
                .put("regions", set.position(own.containsKey("table") ? "table" : "regions"))
                .putAll("regions", regions)
                .putAll("countries", countries)
                .putAll("routes", routes)
                .putAll("borders", borders)
                .putAll("agreements", agreements);
        circle.ifPresent(annotation -> map.putFields("fallback", annotation.positions()));
        return new ReadSet(
                new AnnotatedRegionSet(
                        descriptor,
                        packageName,
                        name,
                        type.getQualifiedName().toString(),
                        Reachability.isPublic(type),
                        !set.text("table").isEmpty(),
                        map.build()),
                withHolder(set, types.ids(), descriptor, elements));
    }

    /**
     * The ids of a set's classes with those of the types that its generated holder declares for the rows of a table. It
     * declares one for each region, so their names are known without reading a thousand class files.
     */
    static Map<Role, Map<String, String>> withHolder(
            Annotated set, Map<Role, Map<String, String>> ids, RegionSetDescriptor descriptor, Elements elements) {
        Optional<TypeElement> holder = PublishedSets.holder(set.element(), elements);
        if (set.text("table").isEmpty() || holder.isEmpty()) {
            return ids;
        }
        Map<String, String> regions = new TreeMap<>(ids.getOrDefault(Role.REGION, Map.of()));
        for (RegionDescriptor region : descriptor.regions()) {
            regions.put(holder.get().getQualifiedName() + "." + region.id(), region.id());
        }
        Map<Role, Map<String, String>> all = new EnumMap<>(Role.class);
        all.putAll(ids);
        all.put(Role.REGION, regions);
        return all;
    }

    static void checkCurrency(Reading reading, Annotated annotated) {
        String currency = annotated.text("currency");
        if (!currency.matches("[A-Z]{3}")) {
            reading.tell(
                    SourceDiagnostic.NO_CURRENCY_CODE,
                    annotated.position("currency"),
                    annotated.name() + " states its prices in \"" + currency + "\", which is no ISO 4217 code, so two"
                            + " ways of writing one currency could not be told from two currencies.",
                    "\"USD\", \"EUR\" or another code of three capital letters.");
        }
    }

    /** The rows of a table in their order, then the classes sorted by id. */
    private static <T> List<Declared<T>> all(
            List<Declared<T>> rows, List<Parts.Part> parts, Function<Parts.Part, Declared<T>> reader) {
        return Stream.concat(
                        rows.stream(),
                        Declared.sorted(parts.stream().map(reader).toList()).stream())
                .toList();
    }

    /** A country class without figures of its own names a row of the table, so that scenarios can refer to it. */
    private static List<Declared<CountryDescriptor>> countries(FactTables tables, SetTypes types, FactReader classes) {
        List<Declared<CountryDescriptor>> rows = tables.countries();
        Set<String> tabled = rows.stream().map(Declared::id).collect(Collectors.toUnmodifiableSet());
        List<Declared<CountryDescriptor>> countries = new ArrayList<>(rows);
        Declared.sorted(types.of(Role.COUNTRY).stream().map(classes::country).toList()).stream()
                .filter(country -> !(tabled.contains(country.id()) && FactReader.isBareCountry(country)))
                .forEach(countries::add);
        return countries;
    }

    private static FallbackDescriptor fallback(Annotated circle) {
        return new FallbackDescriptor(
                circle.number("detour"),
                circle.number("speedKmPerHour"),
                circle.number("costPerTonneKm"),
                circle.number("handlingPerTonne"));
    }
}
