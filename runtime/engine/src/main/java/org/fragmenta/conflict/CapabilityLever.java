package org.fragmenta.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.result.Conflict.Change;

/** Raises the capability of a region to what a block needs. */
final class CapabilityLever implements RestrictionLever {
    private final ModelDescriptor model;
    private final Restriction restriction;
    private final BlockDescriptor block;
    private final double level;

    CapabilityLever(ModelDescriptor model, Restriction restriction, BlockDescriptor block) {
        this.model = model;
        this.restriction = restriction;
        this.block = block;
        this.level = less(block.complexity(), model.economy().complexitySlack());
    }

    /** A difference of decimal fractions as it is on paper. */
    static double less(double number, double other) {
        return new BigDecimal(Double.toString(number))
                .subtract(new BigDecimal(Double.toString(other)))
                .doubleValue();
    }

    @Override
    public String path() {
        return "regions.*.capability for " + restriction.declaration().path();
    }

    @Override
    public Restriction restriction() {
        return restriction;
    }

    /** Blocks of no more complexity come within reach of the same region. */
    @Override
    public boolean mayFree(Restriction other) {
        return other.kind() == Kind.COMPLEXITY
                && model.blocks().get(model.blockIndex(other.id())).complexity() <= block.complexity();
    }

    @Override
    public Optional<List<Change>> open(Set<String> refused) {
        List<Change> changes = restriction.cells().stream()
                .mapToObj(region -> model.regionSet().regions().get(region))
                .filter(region -> !refused.contains(region.id()))
                .map(this::change)
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    @Override
    public List<Change> needed(Standing plan) {
        return plan.regions(block.id(), restriction).stream()
                .map(region -> change(model.regionSet().regions().get(region)))
                .toList();
    }

    @Override
    public List<String> choice(Standing plan) {
        return plan.regions(block.id(), restriction).stream()
                .map(region -> model.regionSet().regions().get(region).id())
                .toList();
    }

    private Change change(RegionDescriptor region) {
        String path = "regions." + region.id() + ".capability";
        return new Change(
                path,
                "raise the capability of region " + region.id() + " from "
                        + PlainNumber.of(region.capability().orElse(0)) + " to " + PlainNumber.of(level),
                path + "=" + PlainNumber.of(level),
                List.of(),
                OptionalDouble.of(level));
    }
}
