package org.fragmenta.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fragmenta.result.Conflict.Change;

/** Something of the model to change so that a restriction rules out less. */
interface Lever {

    /** Where it stands; no two levers of a model have the same. */
    String path();

    /** Whether a restriction falls when the lever is moved as far as it goes. */
    boolean frees(Restriction restriction);

    /** Whether a restriction may fall in part as well, depending on which way the lever is moved. */
    default boolean mayFree(Restriction restriction) {
        return frees(restriction);
    }

    /**
     * This lever moved by the least that gives a plan.
     *
     * @param suffices whether there is a plan with some restrictions in place of those that the lever frees
     * @return empty where it is no number, or the least cannot be told
     */
    default Optional<Lever> least(Predicate<List<Restriction>> suffices) {
        return Optional.empty();
    }

    /** Whether any plan costs the less the further it is moved, so that only the least move says something. */
    default boolean isOnlyLeast() {
        return false;
    }

    /**
     * The changes that move it as far as it goes.
     *
     * @param refused regions that it must not be moved for
     * @return empty if there is no way to move it but for those
     */
    Optional<List<Change>> open(Set<String> refused);

    /** The least changes that a plan of the opened model needs; none if it does without. */
    List<Change> needed(Standing plan);

    /** The regions that it is moved for by changes that are needed; none where no region can be refused. */
    default List<String> choice(Standing plan) {
        return List.of();
    }
}
