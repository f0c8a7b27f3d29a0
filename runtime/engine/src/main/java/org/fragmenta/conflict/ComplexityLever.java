package org.fragmenta.conflict;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.result.Conflict.Change;

/** Lowers the complexity of a block by as little as gives a plan, because the less the cheaper. */
final class ComplexityLever implements RestrictionLever {
    private final ModelDescriptor model;
    private final Restriction restriction;
    private final BlockDescriptor block;

    ComplexityLever(ModelDescriptor model, Restriction restriction, BlockDescriptor block) {
        this.model = model;
        this.restriction = restriction;
        this.block = block;
    }

    @Override
    public Restriction restriction() {
        return restriction;
    }

    @Override
    public boolean isOnlyLeast() {
        return true;
    }

    @Override
    public Optional<Lever> least(Predicate<List<Restriction>> suffices) {
        List<Double> levels = restriction.cells().stream()
                .mapToObj(this::within)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return Levels.first(levels, level -> suffices.test(List.of(restriction.with(outOfReach(level)))))
                .map(level -> new FixedLever(this, change(level)));
    }

    /** The most complexity that a region is capable of. */
    private double within(int region) {
        double capability = model.regionSet().regions().get(region).capability().orElse(0);
        return CapabilityLever.less(capability, -model.economy().complexitySlack());
    }

    private BitSet outOfReach(double complexity) {
        BitSet regions = new BitSet();
        restriction.cells().stream()
                .filter(region -> within(region) < complexity)
                .forEach(regions::set);
        return regions;
    }

    @Override
    public Optional<List<Change>> open(Set<String> refused) {
        return Optional.of(List.of(change(0)));
    }

    @Override
    public List<Change> needed(Standing plan) {
        return List.of(change(0));
    }

    private Change change(double level) {
        return new Change(
                path(),
                "lower the complexity of block " + block.id() + " from " + PlainNumber.of(block.complexity()) + " to "
                        + PlainNumber.of(level),
                path() + "=" + PlainNumber.of(level),
                List.of(),
                OptionalDouble.of(level));
    }
}
