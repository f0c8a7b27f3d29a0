package org.fragmenta.cli;

import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Conditions;

/** The conditions that {@code --only} names. */
final class ConditionChoice {
    private ConditionChoice() {}

    /**
     * The conditions of some ids or families, in the order of their ids; all where none is named.
     *
     * @throws BadInput if there is no such condition or family
     */
    static List<Condition> of(List<String> names) {
        List<String> wanted = names.stream().map(String::strip).toList();
        wanted.forEach(ConditionChoice::requireKnown);
        return Conditions.all().stream()
                .filter(condition -> wanted.isEmpty()
                        || wanted.stream().anyMatch(name -> namesOf(condition).anyMatch(name::equalsIgnoreCase)))
                .toList();
    }

    private static Stream<String> namesOf(Condition condition) {
        String id = condition.id().text();
        // "GV-4" names GV-4a, GV-4b and GV-4c.
        return Stream.of(condition.id().family(), id, id.replaceFirst("[a-z]$", ""));
    }

    private static void requireKnown(String name) {
        List<String> known = Conditions.all().stream()
                .flatMap(ConditionChoice::namesOf)
                .distinct()
                .toList();
        if (known.stream().noneMatch(name::equalsIgnoreCase)) {
            throw BadInput.misspelt("There is no condition or family of conditions " + name + ".", name, known);
        }
    }
}
