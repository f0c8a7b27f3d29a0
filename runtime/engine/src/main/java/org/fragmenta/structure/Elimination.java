package org.fragmenta.structure;

import java.util.List;

/**
 * An order in which blocks are eliminated, one bucket a block.
 *
 * <p>Bucket k holds its block and its separator: the later blocks that it meets, directly or through blocks eliminated
 * before. Eliminating it leaves a message over the separator, which goes to the bucket of the separator's earliest
 * block. The largest separator is the width; a tree has width 1.
 *
 * @param buckets in order of elimination; a bucket's position is its place in this list
 * @param width size of the largest separator
 */
public record Elimination(List<Bucket> buckets, int width) {

    public Elimination {
        buckets = List.copyOf(buckets);
    }

    /**
     * One step of the elimination.
     *
     * @param block the block that is eliminated
     * @param separator the blocks that the message is over, in the order of their elimination
     * @param parent position of the bucket that receives the message; -1 where the separator is empty
     * @param children positions of the buckets that send their messages here, rising
     */
    public record Bucket(int block, List<Integer> separator, int parent, List<Integer> children) {
        public Bucket {
            separator = List.copyOf(separator);
            children = List.copyOf(children);
        }
    }
}
