package org.fragmenta.conflict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.result.Conflict.Change;

/** Lets a region take a number of blocks that its row rules out, at the most that the row states. */
final class CountLever implements RestrictionLever {
    private final Restriction restriction;
    private final RegionDescriptor region;
    private final int position;
    private final int members;
    private final double value;

    CountLever(ModelDescriptor model, Restriction restriction, RegionDescriptor region) {
        this.restriction = restriction;
        this.region = region;
        this.position = model.regionIndex(region.id());
        this.members = model.blocks().size();
        this.value = region.site().countRow().orElseThrow().largest();
    }

    @Override
    public Restriction restriction() {
        return restriction;
    }

    @Override
    public Optional<List<Change>> open(Set<String> refused) {
        return Optional.of(IntStream.rangeClosed(1, members)
                .filter(this::isImpossible)
                .mapToObj(this::change)
                .toList());
    }

    @Override
    public List<Change> needed(Standing plan) {
        int count = plan.blocks(position).size();
        return count > 0 && isImpossible(count) ? List.of(change(count)) : List.of();
    }

    private boolean isImpossible(int count) {
        return region.site().cluster(count) == Double.POSITIVE_INFINITY;
    }

    private Change change(int count) {
        return new Change(
                path() + "[" + (count - 1) + "]",
                "write " + PlainNumber.of(value) + " in the countRow of region " + region.id() + " for " + count
                        + (count == 1 ? " block" : " blocks") + ", the most that it states",
                "",
                List.of(),
                OptionalDouble.of(value));
    }
}
