package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fragmenta.check.NameList;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.result.Conflict.Declaration;

/** Finds what keeps links from joining regions. */
final class LinkRestrictions {
    private final ModelDescriptor model;
    private final ModelDescriptor tabulated;
    private final Reach reach;
    private final Words words;
    private final int regions;
    private final List<Restriction> found = new ArrayList<>();

    /**
     * @param tabulated the model with what its cost methods answer
     */
    LinkRestrictions(ModelDescriptor model, ModelDescriptor tabulated, Reach reach) {
        this.model = model;
        this.tabulated = tabulated;
        this.reach = reach;
        this.words = new Words(model);
        this.regions = model.regionSet().regions().size();
    }

    List<Restriction> find() {
        for (int link = 0; link < model.links().size(); link++) {
            separation(model.links().get(link));
            way(model.links().get(link));
            method(model.links().get(link), tabulated.links().get(link));
        }
        model.tables().forEach(this::table);
        return found;
    }

    /** The pairs of regions that a table marks as impossible, by rows. */
    static BitSet impossible(CostTable table) {
        BitSet cells = new BitSet();
        int size = table.rows().size();
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                cells.set(from * size + to, !table.rows().get(from).allows(to));
            }
        }
        return cells;
    }

    private void separation(LinkDescriptor link) {
        if (!link.separable()) {
            found.add(new Restriction(
                    Kind.INSEPARABLE,
                    link.id(),
                    new BitSet(),
                    new Declaration(
                            "links." + link.id() + ".separable",
                            "Link " + link.id() + " keeps blocks " + link.from() + " and " + link.to()
                                    + " in one region.",
                            "let the link be separable at a cost.")));
        }
    }

    private void way(LinkDescriptor link) {
        if (Reach.needsWay(link) && !reach.isWhole()) {
            List<String> parts =
                    reach.parts().stream().map(part -> words.regions(part)).toList();
            found.add(new Restriction(
                    Kind.LINK_WAY,
                    link.id(),
                    new BitSet(),
                    new Declaration(
                            "links." + link.id(),
                            "Link " + link.id() + " carries goods, and no chain of routes joins " + parts.get(0)
                                    + " to " + NameList.of(parts.subList(1, parts.size())) + ".",
                            "add the route that is missing, or state a fallback along the great circle.")));
        }
    }

    /** A method is asked only for different regions that may be joined otherwise. */
    private void method(LinkDescriptor link, LinkDescriptor answered) {
        if (!link.custom() || !link.separable()) {
            return;
        }
        BitSet refused = answered.unitTable()
                .map(use -> impossible(table(tabulated, use.table())))
                .orElseGet(BitSet::new);
        link.unitTable().ifPresent(use -> refused.andNot(impossible(table(model, use.table()))));
        boolean cut = Reach.needsWay(link) && !reach.isWhole();
        for (int cell = refused.nextSetBit(0); cell >= 0; cell = refused.nextSetBit(cell + 1)) {
            refused.set(cell, !cut || reach.joins(cell / regions, cell % regions));
        }
        if (!refused.isEmpty()) {
            found.add(new Restriction(
                    Kind.LINK_METHOD,
                    link.id(),
                    refused,
                    new Declaration(
                            "links." + link.id() + ".custom",
                            "The cost method of link " + link.id() + " answers " + words.pairs(refused) + ".",
                            "let the method answer with a cost there.")));
        }
    }

    private static CostTable table(ModelDescriptor model, String id) {
        return model.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no table " + id));
    }

    private void table(CostTable table) {
        List<String> users = Stream.concat(
                        model.links().stream()
                                .filter(link -> uses(link.fixedTable(), table) || uses(link.unitTable(), table))
                                .map(link -> "link " + link.id()),
                        model.sharedServices().stream()
                                .filter(service -> uses(service.table(), table))
                                .map(service -> "service " + service.id()))
                .toList();
        BitSet cells = impossible(table);
        if (!users.isEmpty() && !cells.isEmpty()) {
            found.add(new Restriction(
                    Kind.TABLE,
                    table.id(),
                    cells,
                    new Declaration(
                            "tables." + table.id(),
                            "Table " + table.id() + " of " + NameList.of(users) + " marks " + words.pairs(cells) + ".",
                            "state what it costs to join such a pair.")));
        }
    }

    static boolean uses(Optional<TableUse> use, CostTable table) {
        return uses(use, table.id());
    }

    static boolean uses(Optional<TableUse> use, String table) {
        return use.filter(named -> named.table().equals(table)).isPresent();
    }
}
