package org.fragmenta.relocation;

import java.util.List;

/** All ways to place some blocks, numbered: the region of the first block counts most. */
final class Placements {
    private final List<Integer> blocks;
    private final int regions;
    private final int[] strides;

    /**
     * @param blocks positions of the blocks
     * @param regions how many regions there are
     */
    Placements(List<Integer> blocks, int regions) {
        this.blocks = List.copyOf(blocks);
        this.regions = regions;
        this.strides = new int[blocks.size()];
        for (int member = 0; member < strides.length; member++) {
            strides[member] = (int) count(blocks.size() - 1 - member, regions);
        }
    }

    /** How many there are; what is too much to count is the largest number. */
    static long count(int blocks, int regions) {
        long count = 1;
        for (int block = 0; block < blocks; block++) {
            count = count > Integer.MAX_VALUE / regions ? Integer.MAX_VALUE : count * regions;
        }
        return count;
    }

    List<Integer> blocks() {
        return blocks;
    }

    int regions() {
        return regions;
    }

    int count() {
        return strides.length == 0 ? 1 : strides[0] * regions;
    }

    /** By how much the number grows from one region of a block to the next. */
    int stride(int member) {
        return strides[member];
    }

    /** The region of a block. */
    int region(int placement, int member) {
        return placement / strides[member] % regions;
    }
}
