package org.fragmenta.verify;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.Count;
import org.fragmenta.result.Certificate.Node;

/** The walk over a certificate's tree, which carries the domains that the splits leave. */
final class BranchTree {
    private final Certificate certificate;
    private final Positions positions;
    private final Domains root;
    private final Narrowing narrowing;

    /** What to do at a leaf. */
    interface LeafVisitor {

        /**
         * Called once a leaf.
         *
         * @param node position of the leaf
         * @param leaf what it states
         * @param domains the regions left there, narrowed; some block may have none
         */
        void visit(int node, Node leaf, Domains domains);
    }

    private record Visit(int node, Domains domains) {}

    /**
     * @param certificate a proper tree
     * @param root what every plan keeps to
     */
    BranchTree(Certificate certificate, Positions positions, Domains root, Narrowing narrowing) {
        this.certificate = certificate;
        this.positions = positions;
        this.root = root;
        this.narrowing = narrowing;
    }

    void visitLeaves(LeafVisitor visitor) {
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(0, root));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            Node node = certificate.nodes().get(visit.node);
            Domains domains = narrowing.narrow(visit.domains);
            if (node.isLeaf()) {
                visitor.visit(visit.node, node, domains);
                continue;
            }
            open.push(new Visit(node.outside().orElseThrow(), side(node, domains, false)));
            open.push(new Visit(node.inside().orElseThrow(), side(node, domains, true)));
        }
    }

    private Domains side(Node node, Domains domains, boolean inside) {
        if (node.count().isPresent()) {
            Count count = node.count().get();
            return domains.withCount(
                    positions.groupOf(count.group()), positions.regionOf(count.region()), count.atMost(), inside);
        }
        BitSet regions = new BitSet();
        node.regions().forEach(region -> regions.set(positions.regionOf(region)));
        return domains.with(positions.blockOf(node.block()), regions, inside);
    }
}
