package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.Mode;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.read.table.Measures;
import org.fragmenta.processor.read.table.Row;
import org.fragmenta.processor.read.table.Table;
import org.fragmenta.processor.read.table.TableKind;
import org.fragmenta.processor.report.SourceDiagnostic;
import org.fragmenta.processor.report.Suggestion;

/** Reads the regions, countries, routes, borders and agreements of a region set that are rows of tables. */
final class FactTables {
    private final Reading reading;
    private final TableFiles files;
    private final Annotated set;
    private final String packageName;
    private final List<String> corridors;

    /**
     * @param set the region set
     * @param packageName its package
     * @param corridors the corridors that the set declares as classes
     */
    FactTables(Reading reading, TableFiles files, Annotated set, String packageName, List<String> corridors) {
        this.reading = reading;
        this.files = files;
        this.set = set;
        this.packageName = packageName;
        this.corridors = corridors;
    }

    List<Declared<RegionDescriptor>> regions() {
        return read(
                "table",
                TableKind.REGIONS,
                row -> new RegionDescriptor(
                        row.id(),
                        label(row),
                        row.text("country"),
                        row.fact("wage"),
                        row.fact("skilledWage"),
                        row.fact("rent"),
                        row.fact("capitalCost"),
                        row.number("productivity", 1),
                        row.fact("utilityPrice"),
                        row.number("profitTax", 0),
                        row.number("taxHoliday", 0),
                        row.fact("capability"),
                        row.number("setupFactor", 1),
                        row.fact("lat"),
                        row.fact("lon"),
                        site(row),
                        row.text("source")));
    }

    private static SiteFacts site(Row row) {
        return new SiteFacts(
                row.number("entry", 0),
                row.fact("capacity"),
                row.number("agglomeration", 0),
                row.number("congestion", 0),
                Optional.empty());
    }

    List<Declared<CountryDescriptor>> countries() {
        return read(
                "countries",
                TableKind.COUNTRIES,
                row -> new CountryDescriptor(
                        row.id(),
                        label(row),
                        row.number("tariff", 0),
                        row.number("importHours", 0),
                        row.number("exportHours", 0),
                        row.number("importFee", 0),
                        row.number("exportFee", 0),
                        row.text("source")));
    }

    List<Declared<RouteDescriptor>> routes() {
        return read(
                "routes",
                TableKind.ROUTES,
                row -> new RouteDescriptor(
                        row.id(),
                        row.text("from"),
                        row.text("to"),
                        mode(row),
                        corridor(row),
                        row.number("km", 0),
                        row.number("hours", 0),
                        row.number("costPerTonneKm", 0),
                        row.number("handlingPerTonne", 0),
                        row.text("source")));
    }

    List<Declared<BorderDescriptor>> borders() {
        return read(
                "borders",
                TableKind.BORDERS,
                row -> new BorderDescriptor(
                        row.id(),
                        row.text("first"),
                        row.text("second"),
                        row.number("hours", 0),
                        row.number("fee", 0),
                        row.text("source")));
    }

    List<Declared<AgreementDescriptor>> agreements() {
        return read(
                "agreements",
                TableKind.AGREEMENTS,
                row -> new AgreementDescriptor(
                        row.id(),
                        Arrays.stream(row.text("members").split("\\s+"))
                                .filter(member -> !member.isEmpty())
                                .toList(),
                        row.number("tariff", 0),
                        row.text("source")));
    }

    private <T> List<Declared<T>> read(String element, TableKind kind, Function<Row, T> form) {
        String file = set.text(element);
        if (file.isEmpty()) {
            return List.of();
        }
        Position position = set.position(element);
        Optional<byte[]> content = files.find(packageName, file);
        if (content.isEmpty()) {
            reading.tell(
                    SourceDiagnostic.TABLE_NOT_FOUND,
                    position,
                    "Table " + file + " of region set " + set.name()
                            + " is neither in the output folder nor on the class"
                            + " path or source path, at the root or beside package " + packageName
                            + ". Without it the set has no " + kind.noun() + ".",
                    "put it into src/main/resources, from where Maven and Gradle copy it before they compile.");
            return List.of();
        }
        Optional<String> text = TableFiles.decode(content.get());
        if (text.isEmpty()) {
            reading.tell(
                    SourceDiagnostic.UNREADABLE_TABLE,
                    position,
                    file + ", which is not encoded as UTF-8, so names would come out garbled.",
                    "save it as \"CSV UTF-8\" from the spreadsheet.");
            return List.of();
        }
        Table table = Table.read(file, text.get(), kind, measures());
        List<Declared<T>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(new Declared<>(row.id(), form.apply(row), file + " row " + row.number(), Map.of("", position)));
        }
        table.findings().forEach(finding -> reading.add(finding, position));
        return rows;
    }

    private Measures measures() {
        return new Measures(
                set.text("currency"),
                set.states("hoursPerMonth") ? OptionalDouble.of(set.number("hoursPerMonth")) : OptionalDouble.empty());
    }

    private static String label(Row row) {
        return row.text("label").isEmpty() ? row.id() : row.text("label");
    }

    private static Mode mode(Row row) {
        String mode = row.text("mode");
        if (mode.isEmpty()) {
            return Mode.ROAD;
        }
        List<String> modes = Stream.of(Mode.values()).map(Mode::name).toList();
        String constant = mode.toUpperCase(Locale.ROOT).replace(' ', '_');
        if (!modes.contains(constant)) {
            row.problem(
                    SourceDiagnostic.UNKNOWN_MODE,
                    "mode",
                    "\"" + mode + "\" is no means of transport.",
                    Suggestion.of(mode, modes, "leave the cell empty for road."));
            return Mode.ROAD;
        }
        return Mode.valueOf(constant);
    }

    private String corridor(Row row) {
        String corridor = row.text("corridor");
        if (!corridor.isEmpty() && !corridors.isEmpty() && !corridors.contains(corridor)) {
            row.problem(
                    SourceDiagnostic.UNKNOWN_CORRIDOR,
                    "corridor",
                    "\"" + corridor
                            + "\" is none of the corridors that the region set declares, so no reform would reach"
                            + " this route.",
                    Suggestion.of(
                            corridor, corridors, "declare it in the set: @Corridor final class " + corridor + " {}."));
        }
        return corridor;
    }
}
