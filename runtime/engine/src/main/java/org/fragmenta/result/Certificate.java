package org.fragmenta.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fragmenta.descriptor.CostRow;

/**
 * A proof that no plan costs less than the bound, checkable without the solver.
 *
 * <p>The nodes form a binary tree with the first node as root. An inner node splits the plans by one block (those with
 * the block in one of the named regions, and the others) or by how many members of a group stand in a region (at most so
 * many, and more). A leaf names a set of multipliers. Multipliers move cost between parts of the model without changing
 * any plan's total, so the sum of what is then the least of every part alone is a lower bound for the leaf, where the
 * blocks of a group that no region has room for two of, with the links between them, may count as one part; the least leaf
 * is the bound of the whole. A leaf without a plan bounds nothing: either what the splits leave allows none (some
 * block has no region left that its links allow, or too many or too few members stand in a region), or the leaf is
 * impossible: with every finite cost set to 0 its multipliers prove a bound above 0, which a plan would miss.
 *
 * @param nodes the tree, root first
 * @param multipliers the sets of multipliers that leaves name by position; the first may be that of the whole, which no
 *     leaf needs, for the solve of a neighbour to start from
 */
public record Certificate(List<Node> nodes, List<Multipliers> multipliers) {

    public Certificate {
        nodes = List.copyOf(nodes);
        multipliers = List.copyOf(multipliers);
    }

    /**
     * A branch or a leaf.
     *
     * @param block the block that a branch splits by; "" at a leaf and at a branch by count
     * @param regions the regions of the inner side of a branch by block
     * @param count what a branch by count splits by
     * @param inside position of the node with the block in one of the regions, or with few members in the region
     * @param outside position of the node with the block elsewhere, or with more members
     * @param multipliers position of the leaf's multipliers; absent at a branch and at a leaf that has no plan left
     * @param impossible whether the leaf's multipliers prove that it has no plan
     */
    public record Node(
            String block,
            List<String> regions,
            Optional<Count> count,
            OptionalInt inside,
            OptionalInt outside,
            OptionalInt multipliers,
            boolean impossible) {

        public Node {
            regions = List.copyOf(regions);
        }

        /** A node that neither splits by count nor claims to be impossible. */
        public Node(
                String block, List<String> regions, OptionalInt inside, OptionalInt outside, OptionalInt multipliers) {
            this(block, regions, Optional.empty(), inside, outside, multipliers, false);
        }

        /** A leaf bounded by a set of multipliers. */
        public static Node leaf(int multipliers) {
            return new Node("", List.of(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(multipliers));
        }

        /** A leaf that has no plan left. */
        public static Node empty() {
            return new Node("", List.of(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        }

        /** A leaf that a set of multipliers proves to have no plan. */
        public static Node impossible(int multipliers) {
            return new Node(
                    "",
                    List.of(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.of(multipliers),
                    true);
        }

        /** A split by one block. */
        public static Node branch(String block, List<String> regions, int inside, int outside) {
            return new Node(block, regions, OptionalInt.of(inside), OptionalInt.of(outside), OptionalInt.empty());
        }

        /** A split by how many members of a group stand in a region. */
        public static Node branch(Count count, int inside, int outside) {
            return new Node(
                    "",
                    List.of(),
                    Optional.of(count),
                    OptionalInt.of(inside),
                    OptionalInt.of(outside),
                    OptionalInt.empty(),
                    false);
        }

        /** Whether the node names neither a block nor a group to split by. */
        public boolean isLeaf() {
            return block.isEmpty() && count.isEmpty();
        }
    }

    /**
     * How many members of a group stand in a region.
     *
     * @param group id of the group
     * @param region id of the region
     * @param atMost the most that stand there on the inner side, 0 or more; on the outer side there are more
     */
    public record Count(String group, String region, int atMost) {}

    /**
     * One set of multipliers. What is left out is 0.
     *
     * @param links a pair of rows a link, in the order of the model's links
     * @param prices a price a block that belongs to a group: what the block pays wherever it stands, and its first group
     *     hands back
     * @param groups a row a member of a group that is not its first
     */
    public record Multipliers(List<LinkMultipliers> links, List<BlockPrice> prices, List<GroupMultipliers> groups) {
        public Multipliers {
            links = List.copyOf(links);
            prices = List.copyOf(prices);
            groups = List.copyOf(groups);
        }

        /** Multipliers of links alone. */
        public Multipliers(List<LinkMultipliers> links) {
            this(links, List.of(), List.of());
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

    /**
     * The price of a block in the first group that it belongs to.
     *
     * @param block id of the block
     * @param price money a period
     */
    public record BlockPrice(String block, double price) {}

    /**
     * What a member pays to a group by the region it stands in, and its own part of the model pays less.
     *
     * @param group id of the group
     * @param member id of the block or of the earlier group that stands there as one
     * @param row money a period by region
     */
    public record GroupMultipliers(String group, String member, CostRow row) {}
}
