package org.fragmenta.solve.plants;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.BlockPrice;
import org.fragmenta.result.Certificate.Count;
import org.fragmenta.result.Certificate.Multipliers;
import org.fragmenta.result.Certificate.Node;
import org.fragmenta.solve.Names;

/** Writes the tree of a search down as a certificate, without the splits that it can do without. */
final class PlantProof {
    private final Instance instance;
    private final Names names;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Multipliers> multipliers = new ArrayList<>();
    private final IdentityHashMap<Prices, Integer> known = new IdentityHashMap<>();

    private PlantProof(Instance instance, Names names) {
        this.instance = instance;
        this.names = names;
    }

    /**
     * The certificate of a search; nodes that are still open become leaves with the bound they have.
     *
     * @param claim the bound to prove; infinite if there is no plan
     */
    static Certificate of(Instance instance, PlantProblem problem, PlantNode root, double claim, Names names) {
        PlantProof proof = new PlantProof(instance, names);
        proof.write(new ProofPruning(problem, claim).pruned(root));
        return new Certificate(proof.nodes, proof.multipliers);
    }

    private int write(PlantNode node) {
        int at = nodes.size();
        nodes.add(Node.empty());
        if (node.branch instanceof PlantNode.BySite branch) {
            int inside = write(branch.closed());
            int outside = write(branch.open());
            SiteGroup group = instance.shared().groups().get(branch.site() / instance.regions());
            String region = names.regions().get(branch.site() % instance.regions());
            nodes.set(at, Node.branch(new Count(group.id(), region, 0), inside, outside));
        } else if (node.branch instanceof PlantNode.ByCustomer branch) {
            int inside = write(branch.inside());
            int outside = write(branch.outside());
            String block = names.blocks().get(branch.customer());
            nodes.set(at, Node.branch(block, regions(branch), inside, outside));
        } else {
            int set = state(node);
            nodes.set(at, node.bound == Double.POSITIVE_INFINITY ? Node.impossible(set) : Node.leaf(set));
        }
        return at;
    }

    private List<String> regions(PlantNode.ByCustomer branch) {
        return branch.chosen().stream()
                .mapToObj(site -> names.regions().get(site % instance.regions()))
                .toList();
    }

    private int state(PlantNode node) {
        Integer at = known.get(node.price);
        if (at != null) {
            return at;
        }
        List<BlockPrice> prices = new ArrayList<>();
        double[] price = node.price.byCustomer();
        for (int block = 0; block < price.length; block++) {
            if (price[block] != 0) {
                prices.add(new BlockPrice(names.blocks().get(block), price[block]));
            }
        }
        multipliers.add(new Multipliers(List.of(), prices, List.of()));
        known.put(node.price, multipliers.size() - 1);
        return multipliers.size() - 1;
    }
}
