package org.fragmenta.verify;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.Node;

/** The walk over a certificate's tree, which carries the domains that the splits leave. */
final class BranchTree {
    private final Certificate certificate;
    private final Positions positions;
    private final Instance instance;
    private final LinkRows rows;

    /** What to do at a leaf. */
    interface LeafVisitor {

        /**
         * Called once a leaf.
         *
         * @param node position of the leaf
         * @param leaf what it states
         * @param domains the regions left there, consistent with all links; some block may have none
         */
        void visit(int node, Node leaf, Domains domains);
    }

    private record Visit(int node, Domains domains) {}

    /**
     * @param certificate a proper tree
     */
    BranchTree(Certificate certificate, Positions positions, Instance instance, LinkRows rows) {
        this.certificate = certificate;
        this.positions = positions;
        this.instance = instance;
        this.rows = rows;
    }

    void visitLeaves(LeafVisitor visitor) {
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(0, Domains.of(instance)));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            Node node = certificate.nodes().get(visit.node);
            Domains domains = visit.domains.consistent(instance, rows);
            if (node.block().isEmpty()) {
                visitor.visit(visit.node, node, domains);
                continue;
            }
            int block = positions.blockOf(node.block());
            BitSet regions = new BitSet();
            node.regions().forEach(region -> regions.set(positions.regionOf(region)));
            open.push(new Visit(node.outside().orElseThrow(), domains.with(block, regions, false)));
            open.push(new Visit(node.inside().orElseThrow(), domains.with(block, regions, true)));
        }
    }
}
