package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.result.Conflict.Change;

/**
 * Lets a block stand in more regions: by its {@code only} or {@code except}, or by a cell of one of its rows or of the row
 * of a market that it serves.
 */
final class CellLever implements RestrictionLever {
    private final Words words;
    private final Restriction restriction;
    private final String block;
    private final OptionalDouble value;
    private final Function<String, String> statement;

    /**
     * @param block id of the block
     * @param value what to write in a cell; absent where it is about no cell
     * @param statement what to do for some regions
     */
    CellLever(
            ModelDescriptor model,
            Restriction restriction,
            String block,
            OptionalDouble value,
            Function<String, String> statement) {
        this.words = new Words(model);
        this.restriction = restriction;
        this.block = block;
        this.value = value;
        this.statement = statement;
    }

    @Override
    public Restriction restriction() {
        return restriction;
    }

    @Override
    public Optional<List<Change>> open(Set<String> refused) {
        List<String> left = new ArrayList<>();
        restriction.cells().stream()
                .mapToObj(words::region)
                .filter(region -> !refused.contains(region))
                .forEach(left::add);
        return left.isEmpty() ? Optional.empty() : Optional.of(List.of(change(left)));
    }

    @Override
    public List<Change> needed(Standing plan) {
        List<String> regions = choice(plan);
        return regions.isEmpty() ? List.of() : List.of(change(regions));
    }

    @Override
    public List<String> choice(Standing plan) {
        return plan.regions(block, restriction).stream().map(words::region).toList();
    }

    private Change change(List<String> regions) {
        return new Change(path(), statement.apply(String.join(" and ", regions)), "", regions, value);
    }
}
