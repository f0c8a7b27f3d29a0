package org.fragmenta.processor.read;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import org.fragmenta.dsl.Published;
import org.fragmenta.processor.report.SourceDiagnostic;
import org.fragmenta.processor.report.Suggestion;

/** Turns class literals into ids, and says what is wrong with those that name nothing of the model. */
final class References {
    private final Reading reading;
    private final Map<Role, Map<String, String>> known = new EnumMap<>(Role.class);
    private final Set<Role> unchecked = EnumSet.noneOf(Role.class);

    References(Reading reading) {
        this.reading = reading;
    }

    /** Makes a class known as an element of the model. */
    void declare(Role role, String qualifiedName, String id) {
        ids(role).put(qualifiedName, id);
    }

    void declareAll(Role role, Map<String, String> idsByType) {
        ids(role).putAll(idsByType);
    }

    /** Takes every class of some roles for known, where it cannot be told which ones are. */
    void acceptAny(Collection<Role> roles) {
        unchecked.addAll(roles);
    }

    /** The ids of a role that are known. */
    List<String> known(Role role) {
        return List.copyOf(ids(role).values());
    }

    /**
     * The id that a class literal stands for.
     *
     * @param role what it must be
     * @param reference the literal
     * @param subject who names it, the beginning of a sentence: "Service link CutPanels leads to"
     * @param path where, in terms of the model
     * @return the id; absent after a finding where it stands for none
     */
    Optional<String> resolve(Role role, TypeReference reference, String subject, String path) {
        if (reference.type().isEmpty() && unchecked.contains(role)) {
            return Optional.empty();
        }
        if (reference.type().isEmpty()) {
            missing(reading, role, reference, subject, path, known(role));
            return Optional.empty();
        }
        TypeElement type = reference.type().get();
        Optional<String> id =
                Optional.ofNullable(ids(role).get(type.getQualifiedName().toString()));
        if (id.isEmpty() && unchecked.contains(role)) {
            return Optional.of(reference.name());
        }
        if (id.isEmpty()) {
            if (role.isOf(type) || isOfPublishedSet(role, type)) {
                reading.tell(
                        outside(role),
                        reference.position(),
                        subject + " " + reference.name() + ", " + role.withArticle() + " that " + whole(role)
                                + " does not contain, so it has no place in the plan.",
                        Suggestion.of(reference.name(), known(role), role.adoption(reference.name())));
            } else {
                reading.tell(
                        role.mistaken(),
                        reference.position(),
                        subject + " " + reference.name() + ", which is no " + role.noun() + ".",
                        Suggestion.of(
                                reference.name(),
                                known(role),
                                reading.isCompiled(type)
                                        ? "put " + role.sign() + " on " + reference.name() + "."
                                        : "declare " + role.withArticle() + " with " + role.sign() + "."));
            }
        }
        return id;
    }

    /** Notes a literal of a class that does not exist (yet). */
    static void missing(
            Reading reading, Role role, TypeReference reference, String subject, String path, List<String> candidates) {
        String named = reference.name().isEmpty()
                ? "a class that does not exist"
                : reference.name() + ", which does not exist";
        reading.missing(
                reference.position(),
                subject + " " + named + ". Neither the sources nor the class path hold it (" + path + ").",
                Suggestion.of(
                        simple(reference.name()),
                        candidates,
                        "declare it as " + role.withArticle() + ", import it, or add its jar to the class path."));
    }

    private Map<String, String> ids(Role role) {
        return known.computeIfAbsent(role, any -> new TreeMap<>());
    }

    private static boolean isOfPublishedSet(Role role, TypeElement type) {
        return role == Role.REGION
                && type.getEnclosingElement() instanceof TypeElement holder
                && !Annotated.mirrors(holder, Published.class).isEmpty();
    }

    private static SourceDiagnostic outside(Role role) {
        return switch (role) {
            case BLOCK -> SourceDiagnostic.BLOCK_OUTSIDE_MODEL;
            case LINK, MARKET, SHARED_SERVICE -> SourceDiagnostic.PART_OUTSIDE_MODEL;
            case REGION -> SourceDiagnostic.REGION_OUTSIDE_SET;
            default -> SourceDiagnostic.FACT_OUTSIDE_SET;
        };
    }

    private static String whole(Role role) {
        return Role.PARTS.contains(role) ? "the model" : "its region set";
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
