package org.fragmenta.result;

import java.util.List;
import java.util.OptionalInt;
import org.fragmenta.descriptor.CostRow;

/**
 * A proof that no plan costs less than the bound, checkable without the solver.
 *
 * <p>The nodes form a binary tree with the first node as root. An inner node splits the plans by one block: those with
 * the block in one of the named regions, and the others. A leaf names a set of multipliers. Multipliers move cost
 * between a link and its two blocks without changing any plan's total, so the sum of what is then the least of every
 * block and every link alone is a lower bound for the leaf; the least leaf is the bound of the whole. A leaf without a
 * plan (some block has no region left that its links allow) bounds nothing.
 *
 * @param nodes the tree, root first
 * @param multipliers the sets of multipliers that leaves name by position
 */
public record Certificate(List<Node> nodes, List<Multipliers> multipliers) {

    public Certificate {
        nodes = List.copyOf(nodes);
        multipliers = List.copyOf(multipliers);
    }

    /**
     * A branch or a leaf.
     *
     * @param block the block that a branch splits by; "" at a leaf
     * @param regions the regions of the inner side
     * @param inside position of the node with the block in one of the regions
     * @param outside position of the node with the block elsewhere
     * @param multipliers position of the leaf's multipliers; absent at a branch and at a leaf without a plan
     */
    public record Node(
            String block, List<String> regions, OptionalInt inside, OptionalInt outside, OptionalInt multipliers) {

        public Node {
            regions = List.copyOf(regions);
        }

        /** A leaf bounded by a set of multipliers. */
        public static Node leaf(int multipliers) {
            return new Node("", List.of(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(multipliers));
        }

        /** A leaf without a plan. */
        public static Node empty() {
            return new Node("", List.of(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        }

        /** A split by one block. */
        public static Node branch(String block, List<String> regions, int inside, int outside) {
            return new Node(block, regions, OptionalInt.of(inside), OptionalInt.of(outside), OptionalInt.empty());
        }
    }

    /**
     * One set of multipliers, a pair of rows a link in the order of the model's links.
     *
     * @param links the pairs
     */
    public record Multipliers(List<LinkMultipliers> links) {
        public Multipliers {
            links = List.copyOf(links);
        }
    }

    /**
     * What a link hands to its blocks, money a period by region.
     *
     * @param link id of the link
     * @param atFrom what it hands to the sender
     * @param atTo what it hands to the receiver
     */
    public record LinkMultipliers(String link, CostRow atFrom, CostRow atTo) {}
}
