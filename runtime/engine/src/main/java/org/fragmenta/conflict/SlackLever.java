package org.fragmenta.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.result.Conflict.Change;

/**
 * Raises the excess of complexity over capability that the model tolerates.
 *
 * @param restrictions all that follow from it
 */
record SlackLever(ModelDescriptor model, List<Restriction> restrictions) implements Lever {
    private static final String PATH = "economy.complexitySlack";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean frees(Restriction other) {
        return other.kind() == Kind.COMPLEXITY;
    }

    @Override
    public Optional<List<Change>> open(Set<String> refused) {
        return Optional.of(List.of(change(1)));
    }

    @Override
    public Optional<Lever> least(Predicate<List<Restriction>> suffices) {
        List<Double> levels = restrictions.stream()
                .flatMap(restriction ->
                        restriction.cells().stream().mapToObj(region -> excess(block(restriction), region)))
                .distinct()
                .sorted()
                .toList();
        return Levels.first(levels, slack -> suffices.test(beyond(slack)))
                .map(slack -> new FixedLever(this, change(slack)));
    }

    private List<Restriction> beyond(double slack) {
        return restrictions.stream()
                .map(restriction -> {
                    BitSet left = new BitSet();
                    restriction.cells().stream()
                            .filter(region -> excess(block(restriction), region) > slack)
                            .forEach(left::set);
                    return restriction.with(left);
                })
                .toList();
    }

    private BlockDescriptor block(Restriction restriction) {
        return model.blocks().get(model.blockIndex(restriction.id()));
    }

    private double excess(BlockDescriptor block, int region) {
        return CapabilityLever.less(
                block.complexity(),
                model.regionSet().regions().get(region).capability().orElse(0));
    }

    @Override
    public List<Change> needed(Standing plan) {
        return restrictions.stream()
                .flatMap(restriction -> plan.regions(restriction.id(), restriction).stream()
                        .map(region -> excess(block(restriction), region)))
                .max(Double::compare)
                .map(most -> List.of(change(most)))
                .orElse(List.of());
    }

    private Change change(double slack) {
        return new Change(
                PATH,
                "raise complexitySlack from " + PlainNumber.of(model.economy().complexitySlack()) + " to "
                        + PlainNumber.of(slack),
                PATH + "=" + PlainNumber.of(slack),
                List.of(),
                OptionalDouble.of(slack));
    }
}
