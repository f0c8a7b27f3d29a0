package org.fragmenta.mode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.Finding;
import org.fragmenta.check.NearNames;

/** What is wrong with the numbers and names of a mode, each with its JSON path. */
final class ModeFindings {
    private final String mode;
    private final List<Finding> found = new ArrayList<>();

    ModeFindings(Mode mode) {
        this.mode = mode.kind().text() + " " + mode.id();
    }

    List<Finding> found() {
        return List.copyOf(found);
    }

    /**
     * Notes a number that must be something else.
     *
     * @param field its path below the root, {@code plants[2].value}
     * @param holds whether it is as it must be; a number that is not finite never is
     * @param requirement what it must be, {@code above 0}
     * @param reason why it matters, a sentence
     * @param maybe what to write instead
     */
    void number(String field, double value, boolean holds, String requirement, String reason, String maybe) {
        if (!holds || !Double.isFinite(value)) {
            add(
                    Diagnostic.MODE_NUMBER,
                    field,
                    field + " is " + plain(value) + "; it must be " + requirement + ". " + reason,
                    maybe);
        }
    }

    /** Notes a row that has not a cell for every one of something. */
    void size(String field, int actual, int expected, String counted) {
        if (actual != expected) {
            add(
                    Diagnostic.MODE_SHAPE,
                    field,
                    field + " has " + actual + " entries, but there are " + expected + " " + counted
                            + ". Which entry belongs to which could only be guessed.",
                    "write one entry for each of the " + counted + ", in their order.");
        }
    }

    /** Notes that there is nothing, or too much, of something. */
    void count(String field, int actual, int least, int most, String reason) {
        if (actual < least || actual > most) {
            add(
                    Diagnostic.MODE_SHAPE,
                    field,
                    field + " has " + actual + " entries; from " + least + " to " + most + " are possible. " + reason,
                    actual < least ? "add what is missing." : "leave out what cannot matter.");
        }
    }

    /** Notes blank names and names that occur twice. */
    void names(String list, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < ids.size(); index++) {
            String id = ids.get(index);
            String field = list + "[" + index + "].id";
            if (id.isBlank() || !seen.add(id)) {
                add(
                        Diagnostic.MODE_NAME,
                        field,
                        field + (id.isBlank() ? " is blank." : " is " + id + ", which another entry is called already.")
                                + " Reports could not tell the entries apart.",
                        "give every entry a name of its own.");
            }
        }
    }

    /** Notes a name that nothing bears. */
    void reference(String field, String id, Collection<String> known) {
        if (!known.contains(id)) {
            List<String> near = NearNames.suggest(id, known);
            add(
                    Diagnostic.MODE_NAME,
                    field,
                    field + " is " + id + ", which nothing in the document is called.",
                    near.isEmpty()
                            ? "write one of " + String.join(", ", known) + "."
                            : near.stream().collect(Collectors.joining(" or ")) + " is meant.");
        }
    }

    void add(Diagnostic diagnostic, String field, String problem, String maybe) {
        found.add(diagnostic.at("$." + field, mode + ": " + problem, maybe));
    }

    private static String plain(double value) {
        double size = Math.abs(value);
        return Double.isFinite(value) && size >= 1e-6 && size < 1e15
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : value == 0 ? "0" : Double.toString(value);
    }
}
