package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.fragmenta.processor.model.Position;

/** The classes that make up a model: nested in it, listed by it or named by its links, those of listed models included. */
final class Parts {
    private final Reading reading;
    private final List<TypeElement> nested;
    private final Map<Role, Map<String, Part>> parts = new EnumMap<>(Role.class);
    private final List<Composed> composed = new ArrayList<>();

    /**
     * A class of the model.
     *
     * @param type the class
     * @param home where the model names it; absent where it is nested
     */
    record Part(TypeElement type, Optional<Position> home) {}

    /** Another model that is taken over, and where it is listed. */
    record Composed(TypeElement model, Position position) {}

    private Parts(Reading reading, List<TypeElement> nested) {
        this.reading = reading;
        this.nested = nested;
    }

    static Parts of(Reading reading, Annotated model) {
        Parts parts = new Parts(reading, nested(model.element()));
        for (TypeElement type : parts.nested) {
            for (Role role : Role.of(type)) {
                if (Role.PARTS.contains(role)) {
                    parts.add(role, type, Optional.empty());
                }
            }
        }
        for (Role role : Role.PARTS) {
            if (role == Role.SHARED_SERVICE) {
                parts.of(Role.LINK).forEach(parts::sharedBy);
            } else {
                parts.listed(model, role, Optional.empty(), new HashSet<>());
            }
        }
        return parts;
    }

    /** The classes inside the model's own, whatever they are. */
    List<TypeElement> nested() {
        return nested;
    }

    /** The classes of a role, sorted by full name. */
    List<Part> of(Role role) {
        return List.copyOf(parts.getOrDefault(role, Map.of()).values());
    }

    List<Composed> composed() {
        return List.copyOf(composed);
    }

    private void add(Role role, TypeElement type, Optional<Position> home) {
        parts.computeIfAbsent(role, any -> new TreeMap<>())
                .putIfAbsent(type.getQualifiedName().toString(), new Part(type, home));
    }

    /** A shared service comes along with the link that names it, wherever it stands. */
    private void sharedBy(Part link) {
        Annotated.find(reading, link.type(), Role.LINK.annotation(), link.home())
                .flatMap(annotation -> annotation.type("sharedService"))
                .ifPresent(reference -> reference
                        .type()
                        .filter(Role.SHARED_SERVICE::isOf)
                        .ifPresent(type -> add(Role.SHARED_SERVICE, type, Optional.of(reference.position()))));
    }

    private void listed(Annotated model, Role role, Optional<Position> home, Set<String> seen) {
        String list = role.list();
        for (TypeReference reference : model.types(list)) {
            Position position = home.orElse(reference.position());
            String subject = "Model " + model.name() + " lists";
            if (reference.type().isEmpty()) {
                References.missing(reading, role, reference, subject, list + " of " + model.name(), List.of());
                continue;
            }
            TypeElement type = reference.type().get();
            if (role.isOf(type)) {
                add(role, type, Optional.of(position));
            } else if (takesModels(role) && Role.MODEL.isOf(type)) {
                compose(type, role, position, seen);
            } else {
                reading.tell(
                        role.mistaken(),
                        position,
                        subject + " " + reference.name() + " among its " + list + ", which is no " + role.noun() + ".",
                        "put " + role.sign() + " on " + reference.name() + ", or take it off the list.");
            }
        }
    }

    private void compose(TypeElement model, Role role, Position position, Set<String> seen) {
        if (!seen.add(model.getQualifiedName().toString())) {
            return;
        }
        composed.add(new Composed(model, position));
        nested(model).stream().filter(role::isOf).forEach(type -> add(role, type, Optional.of(position)));
        Annotated.find(reading, model, Role.MODEL.annotation(), Optional.of(position))
                .ifPresent(annotation -> listed(annotation, role, Optional.of(position), seen));
    }

    private static boolean takesModels(Role role) {
        return role == Role.BLOCK || role == Role.LINK;
    }

    /** The classes inside a class at any depth, except those inside another model or region set. */
    static List<TypeElement> nested(TypeElement type) {
        List<TypeElement> found = new ArrayList<>();
        addNested(type, found);
        return found;
    }

    private static void addNested(TypeElement type, List<TypeElement> found) {
        for (TypeElement inner : ElementFilter.typesIn(type.getEnclosedElements())) {
            if (!isOwnWorld(inner)) {
                found.add(inner);
                addNested(inner, found);
            }
        }
    }

    private static boolean isOwnWorld(TypeElement type) {
        List<Role> roles = Role.of(type);
        return roles.contains(Role.MODEL) || roles.contains(Role.REGION_SET);
    }
}
