package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.result.Conflict.Change;

/** Lets a table join more pairs of regions, each at the most that it states for another. */
final class TableLever implements RestrictionLever {
    private static final String TO = " to ";

    private final ModelDescriptor model;
    private final Words words;
    private final Restriction restriction;
    private final double value;
    private final int regions;

    TableLever(ModelDescriptor model, Restriction restriction, CostTable table) {
        this.model = model;
        this.words = new Words(model);
        this.restriction = restriction;
        this.value = table.rows().stream().mapToDouble(CostRow::largest).max().orElse(0);
        this.regions = model.regionSet().regions().size();
    }

    @Override
    public Restriction restriction() {
        return restriction;
    }

    @Override
    public Optional<List<Change>> open(Set<String> refused) {
        if (refused.isEmpty()) {
            return Optional.of(List.of(change(List.of())));
        }
        List<Integer> left = restriction.cells().stream()
                .boxed()
                .filter(cell -> !refused.contains(pair(cell)))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(List.of(change(left)));
    }

    @Override
    public List<Change> needed(Standing plan) {
        List<Integer> used = used(plan);
        return used.isEmpty() ? List.of() : List.of(change(used));
    }

    @Override
    public List<String> choice(Standing plan) {
        return used(plan).stream().map(this::pair).toList();
    }

    private List<Integer> used(Standing plan) {
        TreeSet<Integer> cells = new TreeSet<>();
        for (LinkDescriptor link : model.links()) {
            boolean own = LinkRestrictions.uses(link.fixedTable(), restriction.id())
                    || LinkRestrictions.uses(link.unitTable(), restriction.id());
            for (int from : plan.regions(link.from())) {
                for (int to : plan.regions(link.to())) {
                    if (own) {
                        cells.add(from * regions + to);
                    }
                    if (from != to && isServed(link)) {
                        cells.add(from * regions + to);
                        cells.add(to * regions + from);
                    }
                }
            }
        }
        cells.removeIf(cell -> !restriction.cells().get(cell));
        return List.copyOf(cells);
    }

    private boolean isServed(LinkDescriptor link) {
        return model.sharedServices().stream()
                .anyMatch(service ->
                        link.sharedService().filter(service.id()::equals).isPresent()
                                && LinkRestrictions.uses(service.table(), restriction.id()));
    }

    private Change change(List<Integer> cells) {
        List<String> ends = new ArrayList<>();
        for (int cell : cells) {
            ends.add(words.region(cell / regions));
            ends.add(words.region(cell % regions));
        }
        String pairs = cells.stream().map(this::pair).collect(Collectors.joining(" and "));
        return new Change(
                path(),
                "write " + PlainNumber.of(value) + " in table " + restriction.id() + " for " + pairs
                        + ", the most that it states",
                "",
                ends,
                OptionalDouble.of(value));
    }

    private String pair(int cell) {
        return words.region(cell / regions) + TO + words.region(cell % regions);
    }
}
