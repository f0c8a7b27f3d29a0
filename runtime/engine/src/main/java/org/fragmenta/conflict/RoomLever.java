package org.fragmenta.conflict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.result.Conflict.Change;

/**
 * Raises the capacity of a region or of the plants of a block to what a plan fills.
 *
 * @param restriction the capacity
 * @param owner whose capacity it is, {@code region Hanoi}
 * @param levels what may fill it above what fits today, rising
 * @param filled what a plan fills
 */
record RoomLever(Restriction restriction, String owner, List<Double> levels, ToDoubleFunction<Standing> filled)
        implements RestrictionLever {

    @Override
    public Optional<List<Change>> open(Set<String> refused) {
        return Optional.of(List.of(new Change(path(), "", "", List.of(), OptionalDouble.empty())));
    }

    @Override
    public Optional<Lever> least(Predicate<List<Restriction>> suffices) {
        return Levels.first(levels, room -> suffices.test(List.of(restriction.with(room))))
                .map(room -> new FixedLever(this, change(room)));
    }

    @Override
    public List<Change> needed(Standing plan) {
        double room = filled.applyAsDouble(plan);
        return room <= today() ? List.of() : List.of(change(room));
    }

    private double today() {
        return restriction.room().orElse(Double.POSITIVE_INFINITY);
    }

    private Change change(double room) {
        return new Change(
                path(),
                "raise the capacity of " + owner + " from " + PlainNumber.of(today()) + " to " + PlainNumber.of(room),
                "",
                List.of(),
                OptionalDouble.of(room));
    }
}
