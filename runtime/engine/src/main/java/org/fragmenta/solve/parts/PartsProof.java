package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.BlockPrice;
import org.fragmenta.result.Certificate.GroupMultipliers;
import org.fragmenta.result.Certificate.LinkMultipliers;
import org.fragmenta.solve.Names;

/** Writes the tree of a search down as a certificate. */
final class PartsProof {
    private final Layout layout;
    private final Names names;
    private final List<Certificate.Node> nodes = new ArrayList<>();
    private final List<Certificate.Multipliers> multipliers = new ArrayList<>();
    private final Map<Stated, Integer> stated = new HashMap<>();

    /** What makes leaves share a set: the same multipliers, and the same prices. */
    private record Stated(Multipliers multipliers, List<Double> prices) {}

    private PartsProof(Layout layout, Names names) {
        this.layout = layout;
        this.names = names;
    }

    /**
     * The certificate of a search; nodes that are still open become leaves with the bound they have. The multipliers of the
     * first node come first, though leaves may do without them: a neighbour starts from them.
     */
    static Certificate of(Layout layout, Names names, PartsSearch search) {
        PartsProof proof = new PartsProof(layout, names);
        if (!search.root().empty) {
            proof.state(search.atRoot(), search.root().prices);
        }
        proof.write(search.root());
        return new Certificate(proof.nodes, proof.multipliers);
    }

    private int write(PartsNode node) {
        int at = nodes.size();
        nodes.add(Certificate.Node.empty());
        if (node.split.isPresent()) {
            PartsNode.Split split = node.split.get();
            int inside = write(split.inside());
            int outside = write(split.outside());
            nodes.set(at, branch(split.choice(), inside, outside));
        } else if (!node.empty) {
            int set = state(node.multipliers, node.prices);
            nodes.set(at, node.impossible ? Certificate.Node.impossible(set) : Certificate.Node.leaf(set));
        }
        return at;
    }

    private int state(Multipliers set, double[] prices) {
        Stated own = new Stated(set, Arrays.stream(prices).boxed().toList());
        Integer known = stated.putIfAbsent(own, multipliers.size());
        if (known != null) {
            return known;
        }
        multipliers.add(document(set, prices));
        return multipliers.size() - 1;
    }

    private Certificate.Node branch(Choice choice, int inside, int outside) {
        if (choice instanceof Choice.ByBlock byBlock) {
            List<String> regions =
                    byBlock.regions().stream().map(names.regions()::get).toList();
            return Certificate.Node.branch(names.blocks().get(byBlock.block()), regions, inside, outside);
        }
        Choice.ByCount byCount = (Choice.ByCount) choice;
        return Certificate.Node.branch(
                new Certificate.Count(
                        layout.group(byCount.group()).id(), names.regions().get(byCount.region()), byCount.atMost()),
                inside,
                outside);
    }

    private Certificate.Multipliers document(Multipliers set, double[] byBlock) {
        List<LinkMultipliers> links = new ArrayList<>();
        for (int l = 0; l < set.atFrom.length; l++) {
            if (!isZero(set.atFrom[l]) || !isZero(set.atTo[l])) {
                links.add(
                        new LinkMultipliers(names.links().get(l), CostRow.of(set.atFrom[l]), CostRow.of(set.atTo[l])));
            }
        }
        List<BlockPrice> prices = new ArrayList<>();
        for (int block = 0; block < layout.blocks(); block++) {
            if (!layout.ofBlock(block).isEmpty()) {
                prices.add(new BlockPrice(names.blocks().get(block), byBlock[block]));
            }
        }
        return new Certificate.Multipliers(links, prices, groups(set));
    }

    private List<GroupMultipliers> groups(Multipliers set) {
        List<GroupMultipliers> groups = new ArrayList<>();
        for (int group = 0; group < layout.groups(); group++) {
            for (int member = 0; member < set.rows[group].length; member++) {
                int block = layout.blockAt(group, member);
                boolean home =
                        block != Layout.NONE && layout.ofBlock(block).get(0).group() == group;
                double[] row = set.rows[group][member];
                if (!home && !isZero(row)) {
                    String id = block == Layout.NONE
                            ? layout.group(layout.poolAt(group, member)).id()
                            : names.blocks().get(block);
                    groups.add(new GroupMultipliers(layout.group(group).id(), id, CostRow.of(row)));
                }
            }
        }
        return groups;
    }

    private static boolean isZero(double[] row) {
        return Arrays.stream(row).allMatch(cell -> cell == 0);
    }
}
