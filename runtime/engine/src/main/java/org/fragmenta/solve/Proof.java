package org.fragmenta.solve;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.result.Certificate;

/** Writes the tree of a search down as a certificate. */
final class Proof {
    private final Names names;
    private final List<Certificate.Node> nodes = new ArrayList<>();
    private final List<Certificate.Multipliers> multipliers = new ArrayList<>();
    private final IdentityHashMap<Reparametrisation, Integer> stated = new IdentityHashMap<>();

    private Proof(Names names) {
        this.names = names;
    }

    /** The certificate of a single leaf with these multipliers. */
    static Certificate leaf(Reparametrisation multipliers, Names names) {
        return new Certificate(List.of(Certificate.Node.leaf(0)), List.of(multipliers.document(names)));
    }

    /** The certificate of a model in which some block has no region left that its links allow. */
    static Certificate empty() {
        return new Certificate(List.of(Certificate.Node.empty()), List.of());
    }

    /** The certificate of a search; nodes that are still open become leaves with the bound they have. */
    static Certificate of(SearchNode root, Names names) {
        Proof proof = new Proof(names);
        proof.write(root);
        return new Certificate(proof.nodes, proof.multipliers);
    }

    private int write(SearchNode node) {
        int at = nodes.size();
        nodes.add(Certificate.Node.empty());
        if (node.branch.isSplit()) {
            int inside = write(node.branch.inside());
            int outside = write(node.branch.outside());
            boolean[] chosen = node.branch.regions;
            List<String> regions = IntStream.range(0, chosen.length)
                    .filter(region -> chosen[region])
                    .mapToObj(names.regions()::get)
                    .toList();
            nodes.set(at, Certificate.Node.branch(names.blocks().get(node.branch.block), regions, inside, outside));
        } else if (!node.isEmpty()) {
            nodes.set(at, Certificate.Node.leaf(state(node.multipliers.set)));
        }
        return at;
    }

    private int state(Reparametrisation set) {
        Integer known = stated.get(set);
        if (known != null) {
            return known;
        }
        multipliers.add(set.document(names));
        stated.put(set, multipliers.size() - 1);
        return multipliers.size() - 1;
    }
}
