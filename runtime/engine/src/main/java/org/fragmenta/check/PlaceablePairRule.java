package org.fragmenta.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TableUse;

/** The two blocks of every link can be placed: inseparable ones together, others where the tables join them. */
final class PlaceablePairRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        Hosts hosts = Hosts.of(model);
        List<Declared<LinkDescriptor>> links = Declared.links(model);
        List<Finding> findings = new ArrayList<>();
        List<BitSet> together = new ArrayList<>();
        for (int block = 0; block < model.blocks().size(); block++) {
            together.add((BitSet) hosts.regions(block).clone());
        }
        UnionFind groups = new UnionFind(model.blocks().size());
        for (Declared<LinkDescriptor> link : links) {
            int from = model.blockIndex(link.value().from());
            int to = model.blockIndex(link.value().to());
            if (from < 0
                    || to < 0
                    || from == to
                    || hosts.regions(from).isEmpty()
                    || hosts.regions(to).isEmpty()) {
                continue;
            }
            if (!link.value().separable()) {
                joinInseparable(model, hosts, link, from, to, groups, together, findings);
            }
            if (!tablesAllow(model, hosts, link.value(), from, to)) {
                findings.add(impossible(link));
            }
        }
        return findings;
    }

    /**
     * Narrows the regions of a whole group of inseparable blocks; the link that leaves it without a region is at
     * fault, and is left out so that later links are judged on their own.
     */
    private static void joinInseparable(
            ModelDescriptor model,
            Hosts hosts,
            Declared<LinkDescriptor> link,
            int from,
            int to,
            UnionFind groups,
            List<BitSet> together,
            List<Finding> findings) {
        BitSet common = (BitSet) together.get(groups.find(from)).clone();
        common.and(together.get(groups.find(to)));
        if (!common.isEmpty()) {
            groups.join(from, to);
            together.set(groups.find(from), common);
            return;
        }
        List<String> trace = new ArrayList<>();
        for (int block : new int[] {from, to}) {
            for (int position = 0; position < model.blocks().size(); position++) {
                if (groups.find(position) == groups.find(block)) {
                    trace.add("block " + model.blocks().get(position).id() + " can stand in "
                            + regions(model, hosts.regions(position)));
                }
            }
        }
        findings.add(Diagnostic.INSEPARABLE_APART
                .at(
                        link.field("separable"),
                        link.atStart() + " keeps blocks " + link.value().from() + " and "
                                + link.value().to()
                                + " in one region, but no region can host "
                                + (trace.size() > 2 ? "all that must stand together" : "both")
                                + ", so the model has no solution.",
                        "let the link be separable at a cost, or let one region host both blocks.")
                .withTrace(trace));
    }

    private static Finding impossible(Declared<LinkDescriptor> link) {
        return Diagnostic.IMPOSSIBLE_LINK.at(
                link.path(),
                link.atStart() + " joins no pair of regions: its tables mark every region of block "
                        + link.value().from() + " with every region of block "
                        + link.value().to()
                        + " as impossible, so the model has no solution.",
                "state the cost of the pairs that are possible, or widen where the two blocks may stand.");
    }

    private static boolean tablesAllow(ModelDescriptor model, Hosts hosts, LinkDescriptor link, int from, int to) {
        Optional<CostTable> fixed = table(model, link.fixedTable());
        Optional<CostTable> unit = table(model, link.unitTable());
        if (fixed.isEmpty() && unit.isEmpty()) {
            return true;
        }
        BitSet senders = hosts.regions(from);
        BitSet receivers = hosts.regions(to);
        if (!link.separable() && !senders.intersects(receivers)) {
            return true;
        }
        for (int r = senders.nextSetBit(0); r >= 0; r = senders.nextSetBit(r + 1)) {
            for (int s = receivers.nextSetBit(0); s >= 0; s = receivers.nextSetBit(s + 1)) {
                if ((link.separable() || r == s) && allows(fixed, r, s) && allows(unit, r, s)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The table that a link uses; absent also where it is unknown or of the wrong size, which other rules report. */
    private static Optional<CostTable> table(ModelDescriptor model, Optional<TableUse> use) {
        int size = model.regionSet().regions().size();
        return use.flatMap(used -> model.tables().stream()
                .filter(table -> table.id().equals(used.table()))
                .findFirst()
                .filter(table ->
                        table.rows().size() == size && table.rows().stream().allMatch(row -> row.size() == size)));
    }

    private static boolean allows(Optional<CostTable> table, int from, int to) {
        return table.map(cells -> cells.rows().get(from).allows(to)).orElse(true);
    }

    private static String regions(ModelDescriptor model, BitSet regions) {
        return NameList.of(regions.stream()
                .mapToObj(region -> model.regionSet().regions().get(region).id())
                .toList());
    }
}
