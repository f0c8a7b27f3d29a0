package org.fragmenta.solve;

/**
 * A set of plans that a search still has to judge, or has judged.
 *
 * <p>It starts open. It ends as a leaf, bounded by its multipliers or without any plan, or as a branch with two nodes
 * below it.
 */
final class SearchNode {
    final boolean[][] allowed;
    final int depth;
    final long number;

    /** What every plan of this node costs at least, in exact arithmetic; infinite where there is no plan. */
    double bound;

    SharedMultipliers multipliers;
    Branch branch = Branch.NONE;

    /** Multipliers with the number of nodes that need them, so that a search knows what it holds. */
    static final class SharedMultipliers {
        final Reparametrisation set;
        int users = 1;

        SharedMultipliers(Reparametrisation set) {
            this.set = set;
        }
    }

    /**
     * @param allowed by block and region, arc consistent or with an empty domain
     * @param depth number of branches above
     * @param number position in the order of creation
     * @param bound known so far
     * @param multipliers that prove the bound within the domains
     */
    SearchNode(boolean[][] allowed, int depth, long number, double bound, SharedMultipliers multipliers) {
        this.allowed = allowed;
        this.depth = depth;
        this.number = number;
        this.bound = bound;
        this.multipliers = multipliers;
    }

    /** Whether no plan is left here. */
    boolean isEmpty() {
        return bound == Double.POSITIVE_INFINITY;
    }

    /** A split by one block: the node with the block in one of the regions, and the node with the block elsewhere. */
    static final class Branch {
        static final Branch NONE = new Branch(-1, new boolean[0]);

        final int block;
        final boolean[] regions;
        private final SearchNode[] nodes;

        private Branch(int block, boolean[] regions, SearchNode... nodes) {
            this.block = block;
            this.regions = regions;
            this.nodes = nodes;
        }

        static Branch of(int block, boolean[] regions, SearchNode inside, SearchNode outside) {
            return new Branch(block, regions, inside, outside);
        }

        boolean isSplit() {
            return block >= 0;
        }

        SearchNode inside() {
            return nodes[0];
        }

        SearchNode outside() {
            return nodes[1];
        }
    }
}
