package org.fragmenta.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fragmenta.result.Conflict.Change;

/**
 * A lever that is moved by so much and no further.
 *
 * @param lever the lever
 * @param change how it is moved
 */
record FixedLever(Lever lever, Change change) implements Lever {

    @Override
    public String path() {
        return lever.path();
    }

    @Override
    public boolean frees(Restriction restriction) {
        return lever.frees(restriction);
    }

    @Override
    public Optional<List<Change>> open(Set<String> refused) {
        return Optional.of(List.of(change));
    }

    @Override
    public List<Change> needed(Standing plan) {
        return List.of(change);
    }
}
