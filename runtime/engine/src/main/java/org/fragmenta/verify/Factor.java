package org.fragmenta.verify;

import java.util.Arrays;

/**
 * A cost by the choices of some blocks: a choice is a position in the block's domain.
 */
final class Factor {
    private final int[] blocks;
    private final int[] sizes;
    private final double[] cells;

    /**
     * @param blocks the blocks, rising
     * @param sizes how many choices each has
     * @param cells costs, the last block's choice running fastest
     */
    Factor(int[] blocks, int[] sizes, double[] cells) {
        this.blocks = blocks;
        this.sizes = sizes;
        this.cells = cells;
    }

    int[] blocks() {
        return blocks;
    }

    double[] cells() {
        return cells;
    }

    /** How far apart in the cells two choices of a block stand; 0 for a block that the factor does not ask about. */
    int stride(int block) {
        int stride = 1;
        for (int at = blocks.length - 1; at >= 0; at--) {
            if (blocks[at] == block) {
                return stride;
            }
            stride *= sizes[at];
        }
        return 0;
    }

    /** Where the cell of some choices stands, with the first choice for every block that they leave out. */
    int position(int[] others, int[] choice) {
        int position = 0;
        for (int other = 0; other < others.length; other++) {
            position += choice[other] * stride(others[other]);
        }
        return position;
    }

    boolean asks(int block) {
        return Arrays.stream(blocks).anyMatch(each -> each == block);
    }
}
