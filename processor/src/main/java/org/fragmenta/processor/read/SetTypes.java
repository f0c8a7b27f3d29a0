package org.fragmenta.processor.read;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import org.fragmenta.dsl.Country;
import org.fragmenta.processor.model.Position;

/**
 * The classes of a region set: nested in it, listed by it, and the countries that these name. Read the same way from
 * source and from class files.
 */
final class SetTypes {
    private static final List<Role> ROLES =
            List.of(Role.REGION, Role.COUNTRY, Role.CORRIDOR, Role.ROUTE, Role.BORDER, Role.AGREEMENT);

    private final Reading reading;
    private final Map<Role, Map<String, Parts.Part>> parts = new EnumMap<>(Role.class);

    private SetTypes(Reading reading) {
        this.reading = reading;
    }

    static SetTypes of(Reading reading, Annotated set) {
        SetTypes types = new SetTypes(reading);
        for (Role role : ROLES) {
            Parts.nested(set.element()).stream()
                    .filter(role::isOf)
                    .forEach(type -> types.add(role, type, Optional.empty()));
        }
        types.listed(set);
        types.countriesOfParts();
        return types;
    }

    /** The classes of a role, sorted by full name. */
    List<Parts.Part> of(Role role) {
        return List.copyOf(parts.getOrDefault(role, Map.of()).values());
    }

    /** The ids of all classes, by role and full name. */
    Map<Role, Map<String, String>> ids() {
        Map<Role, Map<String, String>> ids = new EnumMap<>(Role.class);
        parts.forEach((role, byName) -> {
            Map<String, String> idsOfRole = new HashMap<>();
            byName.forEach((name, part) -> idsOfRole.put(name, id(role, part)));
            ids.put(role, idsOfRole);
        });
        return ids;
    }

    private String id(Role role, Parts.Part part) {
        String name = part.type().getSimpleName().toString();
        if (role != Role.COUNTRY) {
            return name;
        }
        return Annotated.find(reading, part.type(), Country.class, part.home())
                .map(country -> country.text("iso"))
                .filter(iso -> !iso.isBlank())
                .orElse(name);
    }

    private void add(Role role, TypeElement type, Optional<Position> home) {
        parts.computeIfAbsent(role, any -> new TreeMap<>())
                .putIfAbsent(type.getQualifiedName().toString(), new Parts.Part(type, home));
    }

    private void listed(Annotated set) {
        for (TypeReference reference : set.types("regions")) {
            String subject = "Region set " + set.name() + " lists";
            if (reference.type().isEmpty()) {
                References.missing(reading, Role.REGION, reference, subject, "regions of " + set.name(), List.of());
            } else if (Role.REGION.isOf(reference.type().get())) {
                add(Role.REGION, reference.type().get(), Optional.of(reference.position()));
            } else {
                reading.tell(
                        Role.REGION.mistaken(),
                        reference.position(),
                        subject + " " + reference.name() + " among its regions, which is no region.",
                        "put @Region on " + reference.name() + ", or take it off the list.");
            }
        }
    }

    /** A country comes along with what names it, so that a set may use the countries of another module. */
    private void countriesOfParts() {
        Map<Role, List<String>> elements = Map.of(
                Role.REGION, List.of("country"),
                Role.BORDER, List.of("first", "second"),
                Role.AGREEMENT, List.of("members"));
        for (Role role : ROLES) {
            for (Parts.Part part : of(role)) {
                Annotated annotated = Annotated.find(reading, part.type(), role.annotation(), part.home())
                        .orElseThrow(() -> new IllegalStateException(part.type() + " is no " + role.noun()));
                elements.getOrDefault(role, List.of()).stream()
                        .flatMap(element -> annotated.types(element).stream())
                        .forEach(reference -> reference
                                .type()
                                .filter(Role.COUNTRY::isOf)
                                .ifPresent(country -> add(Role.COUNTRY, country, Optional.of(reference.position()))));
            }
        }
    }
}
