package org.fragmenta.conflict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fragmenta.result.Conflict.Change;

/**
 * Takes a declaration back as a whole.
 *
 * @param restriction what it says
 * @param statement what to do
 */
record FlagLever(Restriction restriction, String statement) implements RestrictionLever {

    @Override
    public Optional<List<Change>> open(Set<String> refused) {
        return Optional.of(change());
    }

    @Override
    public List<Change> needed(Standing plan) {
        return change();
    }

    private List<Change> change() {
        return List.of(new Change(path(), statement, "", List.of(), OptionalDouble.empty()));
    }
}
