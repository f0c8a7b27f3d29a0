package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor.Operation;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Turns the typed changes of a scenario into paths and numbers. */
final class ChangeReader {
    private static final String ALL = "*";

    private final Reading reading;
    private final References references;
    private final ResolvedRegionSet regionSet;
    private final RegionSetDescriptor set;
    private final String noun;

    /**
     * @param noun what the changes are part of, as sentences begin with it: Scenario, Trend
     */
    ChangeReader(Reading reading, References references, ResolvedRegionSet regionSet, String noun) {
        this.noun = noun;
        this.reading = reading;
        this.references = references;
        this.regionSet = regionSet;
        this.set = regionSet.descriptor();
    }

    /** The changes that one annotation asks for; none after a finding. */
    List<ChangeDescriptor> read(ChangeKind kind, Annotated change) {
        return switch (kind) {
            case OUTPUT -> change(change, "output", "factor", List.of("output"));
            case DEMAND ->
                change(change, "demand", "factor", paths(change, "markets", Role.MARKET, "markets", "demand"));
            case WAGE -> wages(change);
            case SETUP -> change(change, "setup", "factor", paths(change, "blocks", Role.BLOCK, "blocks", "setup"));
            case COORDINATION ->
                Stream.of("coordination", "unitCoordination")
                        .flatMap(field -> paths(change, "links", Role.LINK, "links", field).stream())
                        .map(path -> new ChangeDescriptor(path, Operation.SCALE, change.number("factor")))
                        .toList();
            case CORRIDOR -> corridor(change);
            case BORDER -> borders(change);
            case TARIFF ->
                change(change, "tariff", "factor", paths(change, "countries", Role.COUNTRY, "countries", "tariff"));
            case AGREEMENT ->
                named(change, "agreement", Role.AGREEMENT).stream()
                        .map(id -> new ChangeDescriptor(
                                "agreements." + id + ".tariff", Operation.SET, change.number("tariff")))
                        .toList();
        };
    }

    /** A new figure or a factor at each path, whichever the annotation states. */
    private List<ChangeDescriptor> change(Annotated change, String figure, String factor, List<String> paths) {
        return says(change, figure, factor) ? at(paths, change, figure, factor, 1) : List.of();
    }

    /** @param part the share of a new figure that each path gets; factors hold for each whole */
    private static List<ChangeDescriptor> at(
            List<String> paths, Annotated change, String figure, String factor, double part) {
        Operation operation = change.states(figure) ? Operation.SET : Operation.SCALE;
        double value = change.states(figure) ? change.number(figure) * part : change.number(factor);
        return paths.stream()
                .map(path -> new ChangeDescriptor(path, operation, value))
                .toList();
    }

    private boolean says(Annotated change, String figure, String factor) {
        if (change.states(figure) && change.states(factor)) {
            reading.tell(
                    SourceDiagnostic.AMBIGUOUS_CHANGE,
                    change.position(factor),
                    "A change of " + noun.toLowerCase(Locale.ROOT) + " " + change.name() + " states a new " + figure
                            + " and a " + factor + ", and only one of them can hold.",
                    "remove one of the two.");
            return false;
        }
        if (!change.states(figure) && !change.states(factor)) {
            idle(change, figure + " or " + factor);
            return false;
        }
        return true;
    }

    private void idle(Annotated change, String elements) {
        reading.tell(
                SourceDiagnostic.IDLE_CHANGE,
                change.position(),
                "A change of " + noun.toLowerCase(Locale.ROOT) + " " + change.name()
                        + " does not say by how much, so nothing would change.",
                "state " + elements + ".");
    }

    private List<ChangeDescriptor> wages(Annotated change) {
        if (!says(change, "wage", "factor")) {
            return List.of();
        }
        List<String> ids = ids(change, "regions", Role.REGION);
        List<ChangeDescriptor> changes = new ArrayList<>();
        for (RegionDescriptor region : set.regions()) {
            if (!ids.contains(ALL) && !ids.contains(region.id())) {
                continue;
            }
            String path = "regions." + region.id();
            if (region.wage().isPresent() || (change.states("wage") && !ids.contains(ALL))) {
                changes.addAll(at(List.of(path + ".wage"), change, "wage", "factor", 1));
            }
            if (region.skilledWage().isPresent() && change.states("factor")) {
                changes.addAll(at(List.of(path + ".skilledWage"), change, "wage", "factor", 1));
            }
        }
        return changes;
    }

    private List<ChangeDescriptor> corridor(Annotated change) {
        if (!change.states("hoursFactor") && !change.states("costFactor")) {
            idle(change, "hoursFactor or costFactor");
            return List.of();
        }
        Optional<String> id = named(change, "corridor", Role.CORRIDOR);
        if (id.isEmpty()) {
            return List.of();
        }
        if (regionSet.known()
                && set.routes().stream().noneMatch(route -> route.corridor().equals(id.get()))) {
            reading.tell(
                    SourceDiagnostic.EMPTY_CORRIDOR,
                    change.position("corridor"),
                    noun + " " + change.name() + " improves corridor " + id.get() + ", but no route of region set "
                            + set.id() + " belongs to it, so nothing would change.",
                    "corridor = " + id.get() + ".class on its routes, or " + id.get()
                            + " in the corridor column of their table.");
            return List.of();
        }
        List<ChangeDescriptor> changes = new ArrayList<>();
        if (change.states("hoursFactor")) {
            changes.add(new ChangeDescriptor(
                    "corridors." + id.get() + ".hours", Operation.SCALE, change.number("hoursFactor")));
        }
        if (change.states("costFactor")) {
            changes.add(new ChangeDescriptor(
                    "corridors." + id.get() + ".costPerTonneKm", Operation.SCALE, change.number("costFactor")));
        }
        return changes;
    }

    private List<ChangeDescriptor> borders(Annotated change) {
        boolean hours = change.states("hours") || change.states("hoursFactor");
        boolean fee = change.states("fee") || change.states("feeFactor");
        if (!hours && !fee) {
            idle(change, "hours, hoursFactor, fee or feeFactor");
            return List.of();
        }
        List<String> borders = new ArrayList<>();
        List<String> countries = new ArrayList<>();
        List<TypeReference> places = change.types("at");
        if (places.isEmpty()) {
            set.borders().stream().limit(1).forEach(any -> borders.add(ALL));
            set.countries().stream().limit(1).forEach(any -> countries.add(ALL));
        }
        for (TypeReference place : places) {
            boolean country = place.type().filter(Role.COUNTRY::isOf).isPresent();
            resolve(country ? Role.COUNTRY : Role.BORDER, place, change, "at")
                    .ifPresent((country ? countries : borders)::add);
        }
        List<ChangeDescriptor> changes = new ArrayList<>();
        if (hours && says(change, "hours", "hoursFactor")) {
            changes.addAll(at(fields("borders", borders, "hours"), change, "hours", "hoursFactor", 1));
            changes.addAll(at(
                    fields("countries", countries, "importHours", "exportHours"), change, "hours", "hoursFactor", 0.5));
        }
        if (fee && says(change, "fee", "feeFactor")) {
            changes.addAll(at(fields("borders", borders, "fee"), change, "fee", "feeFactor", 1));
            changes.addAll(
                    at(fields("countries", countries, "importFee", "exportFee"), change, "fee", "feeFactor", 0.5));
        }
        return changes;
    }

    private static List<String> fields(String list, List<String> ids, String... fields) {
        return ids.stream()
                .flatMap(id -> Stream.of(fields).map(field -> list + "." + id + "." + field))
                .toList();
    }

    private List<String> paths(Annotated change, String element, Role role, String list, String field) {
        return fields(list, ids(change, element, role), field);
    }

    /** The ids that a change names; {@code *} where it names none. */
    private List<String> ids(Annotated change, String element, Role role) {
        List<TypeReference> named = change.types(element);
        if (named.isEmpty()) {
            return List.of(ALL);
        }
        return named.stream()
                .flatMap(reference -> resolve(role, reference, change, element).stream())
                .toList();
    }

    private Optional<String> named(Annotated change, String element, Role role) {
        return change.type(element).flatMap(reference -> resolve(role, reference, change, element));
    }

    private Optional<String> resolve(Role role, TypeReference reference, Annotated change, String element) {
        return references.resolve(
                role,
                reference,
                noun + " " + change.name() + " changes",
                noun.toLowerCase(Locale.ROOT) + "s." + change.name() + "." + element);
    }
}
