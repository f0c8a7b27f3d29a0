package org.fragmenta.cli;

import java.util.Collection;
import java.util.List;
import org.fragmenta.check.NearNames;
import org.fragmenta.descriptor.ModelDescriptor;

/** Something the command was given cannot be used; the message is meant for the economist. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    /** The problem alone, without advice. */
    BadInput(String problem) {
        super(problem);
    }

    /**
     * @param problem what is wrong and why it matters
     * @param maybe what to do instead, a sentence that completes "Maybe"
     */
    BadInput(String problem, String maybe) {
        super(problem + "\nMaybe " + maybe);
    }

    /** A name that does not exist; near ones are suggested, if there are any. */
    static BadInput misspelt(String problem, String name, Collection<String> known) {
        List<String> near = NearNames.suggest(name, known);
        return near.isEmpty()
                ? new BadInput(problem)
                : new BadInput(problem, "you mean " + String.join(" or ", near) + ".");
    }

    /**
     * Passes a name that a model has.
     *
     * @param noun what the name stands for
     * @param known the names of that kind
     */
    static void requireKnown(String noun, String name, List<String> known, ModelDescriptor model) {
        if (known.contains(name)) {
            return;
        }
        String problem = "Model " + model.id() + " has no " + noun + " " + name + ".";
        if (!NearNames.suggest(name, known).isEmpty()) {
            throw misspelt(problem, name, known);
        }
        List<String> shown = known.subList(0, Math.min(known.size(), SHOWN));
        int more = known.size() - shown.size();
        throw new BadInput(
                problem, "choose from " + String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "") + ".");
    }
}
